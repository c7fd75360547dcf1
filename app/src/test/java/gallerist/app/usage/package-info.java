/** What the page of limits shows. */
@org.jspecify.annotations.NullMarked
package gallerist.app.usage;
