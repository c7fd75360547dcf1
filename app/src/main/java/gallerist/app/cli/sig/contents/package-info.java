/** The commands of {@code gallerist sig image-version contents}: what is in an image. */
package gallerist.app.cli.sig.contents;
