/** Waiting until a resource is what somebody needs it to be: the {@code wait} commands. */
package gallerist.app.cli.wait;
