/** The frame of the command line, tried with a few toy commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli;
