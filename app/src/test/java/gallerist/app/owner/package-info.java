/** Owners and thin clients, in one process and in two; hostile ones as well. */
@org.jspecify.annotations.NullMarked
package gallerist.app.owner;
