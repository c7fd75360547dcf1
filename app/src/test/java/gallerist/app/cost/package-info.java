/** What the page of cost shows and does. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cost;
