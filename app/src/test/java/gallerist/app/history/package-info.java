/** What the history of an image shows. */
@org.jspecify.annotations.NullMarked
package gallerist.app.history;
