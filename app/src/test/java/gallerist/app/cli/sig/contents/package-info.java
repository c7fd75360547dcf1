/** What is said to be in an image, as people type it. */
package gallerist.app.cli.sig.contents;
