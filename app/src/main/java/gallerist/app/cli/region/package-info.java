/** The commands of {@code gallerist region}: the catalogue of regions. */
package gallerist.app.cli.region;
