/** Deleting something with all that is in it, once somebody has seen what that is. */
package gallerist.app.cli.deletion;
