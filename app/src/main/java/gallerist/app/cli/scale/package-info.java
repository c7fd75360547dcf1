/** The commands of {@code gallerist scale}: how many replicas a roll-out needs. */
package gallerist.app.cli.scale;
