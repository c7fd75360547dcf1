/** What the page of old versions shows and does. */
@org.jspecify.annotations.NullMarked
package gallerist.app.retire;
