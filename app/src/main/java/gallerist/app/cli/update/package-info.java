/** Changes of any property by its path: what {@code --set}, {@code --add}, {@code --remove} say. */
package gallerist.app.cli.update;
