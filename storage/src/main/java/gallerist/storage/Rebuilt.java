package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.List;

/**
 * What was made again from the stores.
 *
 * @param resources that were not known before, what lies deepest last
 * @param copies that were found whole and taken over with them
 * @param unreadable contents that do not say well enough what they are
 * @param keptAside what a lost database has left
 */
public record Rebuilt(
        List<ResourceId> resources, int copies, List<Path> unreadable, List<Path> keptAside) {
    /** What no store keeps. */
    public static final List<String> LOST =
            List.of(
                    "sharing",
                    "roles",
                    "people",
                    "locks",
                    "activity log",
                    "custom actions",
                    "validations",
                    "encryption",
                    "recycle bin",
                    "machines",
                    "places of stores outside the workspace",
                    "versions without bytes");

    public Rebuilt {
        resources = List.copyOf(resources);
        unreadable = List.copyOf(unreadable);
        keptAside = List.copyOf(keptAside);
    }

    Rebuilt keeping(List<Path> aside) {
        return new Rebuilt(resources, copies, unreadable, aside);
    }
}
