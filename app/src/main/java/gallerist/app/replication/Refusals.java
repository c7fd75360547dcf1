package gallerist.app.replication;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the workspace said to a draft, beside the region that it is about where it is about one.
 *
 * @param rest what is about all of it
 */
record Refusals(Map<Region, String> regions, String rest) {
    static final Refusals NONE = new Refusals(Map.of(), "");

    Refusals {
        regions = Map.copyOf(regions);
    }

    static Refusals of(List<Problem> problems) {
        Map<Region, String> regions = new HashMap<>();
        for (Problem problem : problems) {
            regions(problem)
                    .forEach(name ->
                            Regions.find(name)
                                    .ifPresent(
                                            region -> regions.put(region, Sentences.of(problem))));
        }
        return new Refusals(
                regions,
                problems.stream()
                        .filter(problem -> regions(problem).isEmpty())
                        .map(Sentences::of)
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> regions(Problem problem) {
        return switch (problem) {
            case Problem.RegionRemovalForbidden(List<String> names) -> names;
            case Problem.StorageTypeChanged(String region, _) -> List.of(region);
            case Problem.ZonesMissing(String region) -> List.of(region);
            case Problem.RegionTwice(String region) -> List.of(region);
            case Problem.EncryptionMissing(String region, _) -> List.of(region);
            case Problem.NotInRegion(_, String region) -> List.of(region);
            default -> List.of();
        };
    }

    boolean isEmpty() {
        return regions.isEmpty() && rest.isEmpty();
    }

    /** All in one text. */
    String sentences() {
        return (regions.values().stream().distinct().collect(Collectors.joining(" ")) + " " + rest)
                .strip();
    }
}
