/** The command {@code gallerist compare}: how two galleries, images or versions differ. */
package gallerist.app.cli.compare;
