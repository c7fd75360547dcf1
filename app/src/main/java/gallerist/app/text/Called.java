package gallerist.app.text;

import gallerist.model.gallery.ResourceId;

/** What people call a resource: a version by its image as well. */
public final class Called {
    private Called() {}

    public static String of(ResourceId id) {
        return id.artifactName().isEmpty() || id.name().equals(id.artifactName())
                ? id.name()
                : id.artifactName() + " " + id.name();
    }
}
