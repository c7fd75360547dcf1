package gallerist.app.page.loss;

import gallerist.app.text.Figures;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.VersionNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code latest} of an image becomes, in words.
 *
 * @param named the regions by what they get, the highest first
 * @param bare the regions that get nothing any more
 */
record Becoming(Map<VersionNumber, List<String>> named, List<String> bare) {
    static Becoming of(Afterwards.Image image) {
        List<LatestChange> changes = image.parting().latest();
        return new Becoming(
                changes.stream()
                        .filter(change -> change.after().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        change -> change.after().orElseThrow(),
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.<VersionNumber>reverseOrder()),
                                        Collectors.mapping(Becoming::name, Collectors.toList()))),
                changes.stream()
                        .filter(change -> change.after().isEmpty())
                        .map(Becoming::name)
                        .toList());
    }

    private static String name(LatestChange change) {
        return change.region().displayName();
    }

    boolean isNothing() {
        return named.isEmpty() && bare.isEmpty();
    }

    String sentence() {
        String becomes =
                named.entrySet().stream()
                        .map(each -> "%s in %s".formatted(each.getKey(), counted(each.getValue())))
                        .collect(Collectors.joining(", "));
        if (becomes.isEmpty()) {
            return "Nothing is latest any more in " + counted(bare);
        }
        return "latest becomes %s%s"
                .formatted(becomes, bare.isEmpty() ? "" : ", nothing in " + counted(bare));
    }

    private static String counted(List<String> regions) {
        return regions.size() == 1
                ? regions.getFirst()
                : Figures.counted(regions.size(), "region", "regions");
    }

    /** Every region, with what it gets. */
    String regions() {
        String becomes =
                named.entrySet().stream()
                        .map(each ->
                                "%s in %s"
                                        .formatted(
                                                each.getKey(), String.join(", ", each.getValue())))
                        .collect(Collectors.joining("; "));
        Optional<String> nothing =
                bare.isEmpty()
                        ? Optional.empty()
                        : Optional.of("nothing any more in " + String.join(", ", bare));
        return nothing.map(end -> becomes.isEmpty() ? end : becomes + "; " + end).orElse(becomes);
    }
}
