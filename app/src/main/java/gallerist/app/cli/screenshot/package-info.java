/** Pictures of the desktop, made without a display. */
package gallerist.app.cli.screenshot;
