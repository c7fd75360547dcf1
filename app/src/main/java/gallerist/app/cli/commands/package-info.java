/** All words of the command line, and the commands that belong to the program itself. */
package gallerist.app.cli.commands;
