/** Traces of what nobody expected, in a file of the workspace. */
package gallerist.app.failure;
