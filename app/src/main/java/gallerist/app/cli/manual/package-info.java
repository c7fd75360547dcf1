/** {@code gallerist help}: pages of the manual for a terminal. */
package gallerist.app.cli.manual;
