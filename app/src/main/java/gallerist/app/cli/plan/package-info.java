/**
 * The commands of {@code gallerist replication plan}: what a change comes to, before it is made.
 */
package gallerist.app.cli.plan;
