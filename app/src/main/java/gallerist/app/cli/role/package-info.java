/** The commands of {@code gallerist role}: who may do what, and why. */
package gallerist.app.cli.role;
