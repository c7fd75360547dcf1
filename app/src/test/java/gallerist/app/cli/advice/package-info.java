/** The commands about good practice, as people type them. */
package gallerist.app.cli.advice;
