/** People, groups and service principals as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.people;
