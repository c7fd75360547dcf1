/** The commands of {@code gallerist sig}: galleries, and what they hold in packages below. */
package gallerist.app.cli.sig;
