/** What the page of latest shows and does. */
@org.jspecify.annotations.NullMarked
package gallerist.app.latest;
