/** What a bundle says, and what it does not. */
@org.jspecify.annotations.NullMarked
package gallerist.app.diagnostics;
