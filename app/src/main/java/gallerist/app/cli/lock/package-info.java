/** The commands of {@code gallerist lock}: guards against deletion and change. */
package gallerist.app.cli.lock;
