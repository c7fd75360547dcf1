/** The commands of {@code gallerist sig gallery-application version}. */
package gallerist.app.cli.sig.applicationversion;
