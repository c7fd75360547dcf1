/** Where versions of images and applications go: regions, edge zones, and keys in each. */
package gallerist.app.cli.sig.target;
