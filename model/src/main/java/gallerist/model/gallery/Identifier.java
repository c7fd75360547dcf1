package gallerist.model.gallery;

import gallerist.model.limits.Limits;

/** Publisher, offer and SKU: the triple that names an image definition within its gallery. */
public record Identifier(String publisher, String offer, String sku) {
    public Identifier {
        Names.identifier("publisher", publisher, Limits.PUBLISHER_LENGTH);
        Names.identifier("offer", offer, Limits.OFFER_LENGTH);
        Names.identifier("sku", sku, Limits.SKU_LENGTH);
    }
}
