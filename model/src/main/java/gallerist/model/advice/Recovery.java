package gallerist.model.advice;

import gallerist.model.advice.Finding.Seen;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left when a region is lost. */
final class Recovery {
    private Recovery() {}

    static Stream<Seen> withoutPair(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .flatMap(definition ->
                        estate.versionsOf(definition.id()).stream()
                                .filter(version -> !version.publishing().excludeFromLatest())
                                .limit(1))
                .filter(version -> estate.isProduction(version.id(), version.tags()))
                .flatMap(Recovery::withoutPair);
    }

    private static Stream<Seen> withoutPair(ImageVersion version) {
        return version
                .location()
                .pair()
                .filter(pair -> version.publishing().target(pair).isEmpty())
                .map(pair ->
                        new Seen(
                                version.id(),
                                "%s, the pair of %s, is no target"
                                        .formatted(
                                                pair.displayName(),
                                                version.location().displayName())))
                .stream();
    }

    /** One finding for each subscription, on the gallery that is first by name. */
    static Stream<Seen> inOneRegion(Estate.Index estate) {
        Map<String, List<Gallery>> bySubscription =
                estate.estate().galleries().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .collect(Collectors.groupingBy(each -> each.id().subscription()));
        return bySubscription.values().stream()
                .filter(galleries ->
                        galleries.stream().map(Gallery::location).distinct().count() < 2)
                .map(galleries -> {
                    Region only = galleries.getFirst().location();
                    return new Seen(
                            galleries.getFirst().id(),
                            "All galleries are in " + only.displayName());
                });
    }
}
