/**
 * One process owns a workspace. It listens on a socket that only its user may open, and runs the
 * command lines of thin clients as if they were its own.
 */
package gallerist.app.owner;
