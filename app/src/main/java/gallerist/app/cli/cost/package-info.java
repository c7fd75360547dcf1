/** The commands of {@code gallerist prices} and {@code gallerist cost}. */
package gallerist.app.cli.cost;
