/** The commands of {@code gallerist activity-log}: what was tried, by whom, and how it ended. */
package gallerist.app.cli.activity;
