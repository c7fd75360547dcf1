/** A version is taken to another gallery: what that comes to, and doing exactly that. */
@org.jspecify.annotations.NullMarked
package gallerist.app.promotion;
