package gallerist.model.marketplace;

import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.OsType;

/** An image that many people begin with. */
public record MarketplaceImage(
        Identifier identifier, OsType osType, Generation generation, Architecture architecture) {}
