/** The commands of {@code gallerist sig image-definition}. */
package gallerist.app.cli.sig.imagedefinition;
