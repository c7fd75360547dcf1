/** The commands of {@code gallerist sig identity}: what a gallery fetches packages as. */
package gallerist.app.cli.sig.identity;
