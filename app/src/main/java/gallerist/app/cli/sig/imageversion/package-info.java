/** The commands of {@code gallerist sig image-version}. */
package gallerist.app.cli.sig.imageversion;
