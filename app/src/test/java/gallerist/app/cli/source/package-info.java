/** Named sources as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.source;
