package gallerist.app.cli.workshop;

import gallerist.model.Nearest;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Regions as a command names them: behind its options, or as what a drill is about. */
final class NamedRegions {
    private static final Set<String> ONE = Set.of("-l", "--location");
    private static final Set<String> SEVERAL = Set.of("--target-regions");
    private static final Set<String> DRILLS = Set.of("outage", "full", "damage");

    private NamedRegions() {}

    /** What is wrong with the first that there is not, empty where all are regions. */
    static String unknown(List<String> words) {
        return in(words).stream()
                .filter(name -> Regions.find(name).isEmpty())
                .findFirst()
                .map(NamedRegions::sentence)
                .orElse("");
    }

    private static String sentence(String name) {
        String nearest = Nearest.to(name, Regions.all().stream().map(Region::name).toList());
        return "'%s' is no region.%s"
                .formatted(name, nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest));
    }

    private static List<String> in(List<String> words) {
        List<String> named = new ArrayList<>();
        String option = "";
        for (String word : words) {
            if (word.startsWith("-")) {
                option = word;
            } else if (ONE.contains(option)) {
                named.add(word);
                option = "";
            } else if (SEVERAL.contains(option)) {
                named.add(word.split("=", 2)[0]);
            }
        }
        boolean isDrill =
                words.size() > 2
                        && words.getFirst().equals("region")
                        && DRILLS.contains(words.get(1));
        if (isDrill && !words.get(2).startsWith("-")) {
            named.add(words.get(2));
        }
        return named;
    }
}
