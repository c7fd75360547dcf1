/** The commands of {@code gallerist sig gallery-application}. */
package gallerist.app.cli.sig.application;
