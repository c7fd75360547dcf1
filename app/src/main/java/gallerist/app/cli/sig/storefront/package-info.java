/** Shared and community galleries, as those see them who consume them. */
package gallerist.app.cli.sig.storefront;
