/** The log as a command. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.activity;
