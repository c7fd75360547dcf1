/** The whole tree of words, and completion. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.commands;
