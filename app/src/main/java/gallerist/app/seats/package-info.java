/** What a trainer sees of a class: where everybody stands, and what can be let go wrong there. */
@org.jspecify.annotations.NullMarked
package gallerist.app.seats;
