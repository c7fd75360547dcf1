/** The commands of {@code gallerist image}, {@code snapshot} and {@code disk}: named sources. */
package gallerist.app.cli.source;
