/** The commands of {@code gallerist feature}: previews that a subscription registers for. */
package gallerist.app.cli.feature;
