/** Forms and dialogs without a screen. */
@org.jspecify.annotations.NullMarked
package gallerist.app.importing;
