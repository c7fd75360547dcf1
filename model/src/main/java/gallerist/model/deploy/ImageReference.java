package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.sharing.SharedName;
import java.util.Optional;

/** The image that somebody names to make machines from. */
public sealed interface ImageReference {

    /** A definition, which stands for the version that is latest in the region. */
    record LatestOf(ResourceId definition) implements ImageReference {
        @Override
        public String toString() {
            return definition.toString();
        }
    }

    record Pinned(ResourceId version) implements ImageReference {
        public Pinned {
            VersionNumber.of(version.name());
        }

        @Override
        public String toString() {
            return version.toString();
        }
    }

    /** What a gallery shows to those who have no role on it; without a number its latest. */
    record Shared(SharedName name) implements ImageReference {
        public Shared {
            Refusal.unless(!name.image().isEmpty(), new Problem.IdInvalid(name.toString()));
            if (!name.version().isEmpty()) {
                VersionNumber.of(name.version());
            }
        }

        @Override
        public String toString() {
            return name.toString();
        }
    }

    record ManagedImage(ResourceId id) implements ImageReference {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    String LATEST = "latest";

    /** Refuses what names no image. The word {@code latest} may stand for a number. */
    static ImageReference parse(String text) {
        if (!text.regionMatches(true, 0, "/subscriptions/", 0, 15)) {
            SharedName name = SharedName.parse(text);
            return new Shared(name.version().equalsIgnoreCase(LATEST) ? name.version("") : name);
        }
        ResourceId id = ResourceId.of(text);
        Optional<Kind> kind = id.kind();
        return switch (kind.orElse(Kind.SUBSCRIPTION)) {
            case IMAGE_DEFINITION -> new LatestOf(id);
            case IMAGE_VERSION ->
                    id.name().equalsIgnoreCase(LATEST)
                            ? new LatestOf(id.parent().orElseThrow())
                            : new Pinned(id);
            case MANAGED_IMAGE -> new ManagedImage(id);
            default -> throw new Refusal(new Problem.SourceNotAnImage(text));
        };
    }

    /** The number that is wanted, none where it is to be the latest. */
    default Optional<VersionNumber> number() {
        return switch (this) {
            case LatestOf _, ManagedImage _ -> Optional.empty();
            case Pinned(ResourceId version) -> Optional.of(VersionNumber.of(version.name()));
            case Shared(SharedName name) ->
                    name.version().isEmpty()
                            ? Optional.empty()
                            : Optional.of(VersionNumber.of(name.version()));
        };
    }

    /** Whether new machines get whatever is latest by then. */
    default boolean followsLatest() {
        return switch (this) {
            case LatestOf _ -> true;
            case Pinned _, ManagedImage _ -> false;
            case Shared(SharedName name) -> name.version().isEmpty();
        };
    }
}
