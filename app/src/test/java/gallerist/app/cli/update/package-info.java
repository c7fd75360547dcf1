/** Changes by path, as typed. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.update;
