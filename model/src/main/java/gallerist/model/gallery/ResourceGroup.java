package gallerist.model.gallery;

import gallerist.model.region.Region;

/** A named part of a subscription that resources are made in. */
public record ResourceGroup(ResourceId id, Region location, Tags tags, Stored stored)
        implements Resource {
    public ResourceGroup {
        Names.group(id.name());
    }
}
