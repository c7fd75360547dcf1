/** The commands of {@code gallerist group}: resource groups. */
package gallerist.app.cli.group;
