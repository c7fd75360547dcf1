/** What is known of the marketplace, as a pattern for naming images of one's own. */
package gallerist.model.marketplace;
