/** What the page of what was done shows. */
@org.jspecify.annotations.NullMarked
package gallerist.app.activity;
