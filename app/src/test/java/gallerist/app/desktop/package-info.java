/** The window as a whole, on a screen that is not there. */
@org.jspecify.annotations.NullMarked
package gallerist.app.desktop;
