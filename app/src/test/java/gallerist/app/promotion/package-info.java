/** What a promotion shows, and that it does exactly that. */
@org.jspecify.annotations.NullMarked
package gallerist.app.promotion;
