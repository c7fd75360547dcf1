package gallerist.app.cli.option;

import gallerist.model.gallery.ResourceId;

/** A resource as people type it: its id, or only its name where it lies in the same group. */
public final class TypedId {
    private TypedId() {}

    /**
     * The id, still unchecked.
     *
     * @param type such as {@code Microsoft.Compute/snapshots}
     */
    public static String of(String typed, ResourceId group, String type) {
        return typed.startsWith("/") ? typed : "%s/providers/%s/%s".formatted(group, type, typed);
    }
}
