/** The commands of {@code gallerist replication}: where versions are and shall be. */
package gallerist.app.cli.replication;
