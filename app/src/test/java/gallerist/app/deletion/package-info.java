/** What deleting does, without a screen. */
@org.jspecify.annotations.NullMarked
package gallerist.app.deletion;
