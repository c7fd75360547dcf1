/** Resource groups and their tags as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.group;
