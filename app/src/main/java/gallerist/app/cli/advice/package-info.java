/** The commands of {@code gallerist advice}: what good practice says, and what was put off. */
package gallerist.app.cli.advice;
