package gallerist.model.gallery;

import gallerist.model.region.Region;

/**
 * A resource of a kind that Gallerist keeps and gives back but does not act on, such as a gallery
 * script or an in-VM access control profile; all its properties are uninterpreted.
 */
public record OtherResource(
        ResourceId id, Region location, Tags tags, Uninterpreted properties, Stored stored) {}
