/** The commands of {@code gallerist limits}: what is used of what is allowed. */
package gallerist.app.cli.limits;
