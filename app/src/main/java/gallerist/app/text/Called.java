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

    /** With its gallery, for lists of several: {@code Production / ubuntu-web 1.4.2}. */
    public static String inFull(ResourceId id) {
        return id.artifactName().isEmpty()
                ? id.name()
                : "%s / %s".formatted(id.galleryName(), of(id));
    }
}
