package gallerist.model.gallery;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts of a resource that Gallerist keeps and gives back unchanged without acting on them, as JSON
 * by their path below {@code properties}: edge zones, keys of the firmware, encryption. An element
 * of a list is named by what identifies it, such as {@code
 * publishingProfile.targetRegions[westeurope].encryption}.
 */
public record Uninterpreted(Map<String, String> parts) {
    public static final Uninterpreted NONE = new Uninterpreted(Map.of());

    public Uninterpreted {
        SortedMap<String, String> kept = new TreeMap<>(parts);
        kept.replaceAll((_, json) -> Links.withoutSignatures(json));
        parts = Collections.unmodifiableSortedMap(kept);
    }
}
