package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;

/** A resource with what people hung on it. */
public record Tagged(ResourceId id, Tags tags) {}
