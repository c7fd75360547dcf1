/** Prices and estimates as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.cost;
