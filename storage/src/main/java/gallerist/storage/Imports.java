package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.model.sharing.SharingProfile;
import gallerist.storage.Writes.Deed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Many resources of any kind at once: all of them are written or none is. Versions come without
 * bytes; what is equal to what is stored is left alone.
 */
public final class Imports {
    /** What was recorded elsewhere may have ended long ago. */
    private static final InstantSource AT_ANY_TIME = InstantSource.fixed(Instant.MIN);

    private final Groups groups;
    private final Galleries galleries;
    private final Sharing sharing;
    private final Definitions definitions;
    private final Versions versions;
    private final Applications applications;
    private final ApplicationVersions applicationVersions;
    private final Writes writes;

    Imports(
            Groups groups,
            Galleries galleries,
            Sharing sharing,
            Definitions definitions,
            Versions versions,
            Applications applications,
            ApplicationVersions applicationVersions,
            Writes writes) {
        this.groups = groups;
        this.galleries = galleries;
        this.sharing = sharing;
        this.definitions = definitions;
        this.versions = versions;
        this.applications = applications;
        this.applicationVersions = applicationVersions;
        this.writes = writes;
    }

    /** What a resource shall be. What is inside another comes after it. */
    public sealed interface Wish {
        ResourceId id();

        record OfGroup(ResourceId id, Edit<ResourceGroup> edit) implements Wish {}

        record OfGallery(ResourceId id, Edit<Gallery> edit) implements Wish {}

        /** With exactly these a gallery is shared directly, which is an action of its own. */
        record OfSharing(ResourceId id, Supplier<SharingProfile> with) implements Wish {}

        record OfDefinition(ResourceId id, Edit<ImageDefinition> edit) implements Wish {}

        record OfVersion(ResourceId id, Edit<ImageVersion> edit) implements Wish {}

        record OfApplication(ResourceId id, Edit<VmApplication> edit) implements Wish {}

        record OfApplicationVersion(ResourceId id, Edit<ApplicationVersion> edit) implements Wish {}
    }

    /** What was done about a wish. */
    public enum Way {
        CREATED,
        UPDATED,
        SAME
    }

    /** What a resource became. */
    public record Became(Way way, Resource resource) {
        static Became same(Resource resource) {
            return new Became(Way.SAME, resource);
        }
    }

    /** What would come of each wish, seeing those before it; nothing of it is kept. */
    public List<Outcome<Became>> rehearse(Caller caller, List<Wish> wishes) {
        return writes.rehearseAll(caller, deeds(caller, wishes));
    }

    /** Fulfils all wishes; where one is refused, none. */
    public List<Outcome<Became>> write(Caller caller, List<Wish> wishes) {
        return writes.attemptAll(caller, deeds(caller, wishes));
    }

    private List<Deed<Became>> deeds(Caller caller, List<Wish> wishes) {
        return wishes.stream().map(wish -> deed(caller, wish, AT_ANY_TIME)).toList();
    }

    /** Ends of life must lie after a moment. */
    Deed<Became> deed(Caller caller, Wish wish, InstantSource moment) {
        return switch (wish) {
            case Wish.OfGroup(ResourceId id, Edit<ResourceGroup> edit) ->
                    groups.deed(caller, id, edit);
            case Wish.OfGallery(ResourceId id, Edit<Gallery> edit) ->
                    galleries.deed(caller, id, edit);
            case Wish.OfSharing(ResourceId id, Supplier<SharingProfile> with) ->
                    sharing.deed(caller, id, with);
            case Wish.OfDefinition(ResourceId id, Edit<ImageDefinition> edit) ->
                    definitions.deed(caller, id, edit, moment);
            case Wish.OfVersion(ResourceId id, Edit<ImageVersion> edit) ->
                    versions.deed(caller, id, edit, moment);
            case Wish.OfApplication(ResourceId id, Edit<VmApplication> edit) ->
                    applications.deed(caller, id, edit, moment);
            case Wish.OfApplicationVersion(ResourceId id, Edit<ApplicationVersion> edit) ->
                    applicationVersions.deed(caller, id, edit, moment);
        };
    }
}
