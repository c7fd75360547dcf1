/** The commands of {@code gallerist ad}: users, groups with members, service principals. */
package gallerist.app.cli.people;
