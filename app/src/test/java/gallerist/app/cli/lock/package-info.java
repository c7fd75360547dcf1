/** Locks as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.lock;
