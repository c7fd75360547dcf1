package gallerist.app.map;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the map is of.
 *
 * @param id a gallery, an image or application, or a version; empty for everything
 */
public record Scope(Optional<ResourceId> id) {
    public static final Scope EVERYTHING = new Scope(Optional.empty());

    /** How deep a choice goes. */
    public enum Level {
        GALLERY("Gallery"),
        ARTIFACT("Image"),
        VERSION("Version");

        private final String title;

        Level(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public static Scope of(ResourceId id) {
        return new Scope(Optional.of(id));
    }

    private static Optional<Level> level(ResourceId id) {
        return id.kind()
                .flatMap(kind ->
                        switch (kind) {
                            case GALLERY -> Optional.of(Level.GALLERY);
                            case IMAGE_DEFINITION, APPLICATION -> Optional.of(Level.ARTIFACT);
                            case IMAGE_VERSION, APPLICATION_VERSION -> Optional.of(Level.VERSION);
                            default -> Optional.empty();
                        });
    }

    /** The part of it at a level, where it goes so deep. */
    Optional<ResourceId> at(Level level) {
        return id.stream()
                .flatMap(here -> here.scopes().stream())
                .filter(above -> level(above).equals(Optional.of(level)))
                .findFirst();
    }

    /** What it is called at a level. */
    public String name(Level level) {
        return at(level).map(ResourceId::name).orElse("All");
    }

    /** What its deepest part is called. */
    String lastName() {
        return id.map(ResourceId::name).orElse("All");
    }

    /** The scope that is left when a level is not chosen any more. */
    public Scope above(Level level) {
        return switch (level) {
            case GALLERY -> EVERYTHING;
            case ARTIFACT -> new Scope(at(Level.GALLERY));
            case VERSION -> new Scope(at(Level.ARTIFACT));
        };
    }

    /** What can be chosen at a level inside what is chosen above it; the newest version first. */
    List<Scope> choices(Level level, List<Outline.Line> outline) {
        Scope inside = above(level);
        if (level != Level.GALLERY && inside.id().isEmpty()) {
            return List.of();
        }
        List<ResourceId> found = new ArrayList<>();
        for (Outline.Line line : outline) {
            boolean isInside = inside.id().isEmpty() || line.id().isWithin(inside.id().get());
            if (isInside && level(line.id()).equals(Optional.of(level))) {
                found.add(line.id());
            }
        }
        if (level == Level.VERSION) {
            found.sort(Comparator.reverseOrder());
        }
        return found.stream().map(Scope::of).toList();
    }

    boolean isVersionOf(Kind kind) {
        return id.flatMap(ResourceId::kind).equals(Optional.of(kind));
    }
}
