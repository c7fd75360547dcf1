/**
 * The frame of the command line. A noun holds words, a verb is a command; only the words on the
 * command line are looked at. A command translates its options, calls a verb of the workspace and
 * gives an answer; what is printed where, and the exit code, is decided here once.
 */
package gallerist.app.cli;
