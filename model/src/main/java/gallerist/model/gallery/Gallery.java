package gallerist.model.gallery;

import gallerist.model.region.Region;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.util.Locale;

/** A named collection of image definitions and VM applications with a home region. */
public record Gallery(
        ResourceId id,
        Region location,
        Tags tags,
        String description,
        ManagedIdentity identity,
        SharingProfile sharing,
        SoftDeletePolicy softDelete,
        Uninterpreted uninterpreted,
        Stored stored)
        implements Resource {
    public Gallery {
        Names.gallery(id.name());
        description = Text.prose("description", description);
    }

    public Gallery with(SharingProfile changed) {
        return new Gallery(
                id,
                location,
                tags,
                description,
                identity,
                changed,
                softDelete,
                uninterpreted,
                stored);
    }

    public Gallery with(ManagedIdentity changed) {
        return new Gallery(
                id,
                location,
                tags,
                description,
                changed,
                sharing,
                softDelete,
                uninterpreted,
                stored);
    }

    /** Whether its tags say that what is made from it serves customers. */
    public boolean isForProduction() {
        return tags.get("environment").equalsIgnoreCase("production");
    }

    /** Whether only roles give others access to it. */
    public boolean isPrivate() {
        return sharing.permission() == SharingPermission.PRIVATE;
    }

    /** The name by which others see the gallery when it is shared with them. */
    public String uniqueName() {
        return id.subscription() + "-" + name().toUpperCase(Locale.ROOT);
    }
}
