package gallerist.model.cost;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;

/** The parts of the world between which the network has prices. */
public final class GeographyGroups {
    private static final List<String> ALL =
            Regions.all().stream().map(Region::geographyGroup).distinct().sorted().toList();

    private GeographyGroups() {}

    public static List<String> all() {
        return ALL;
    }

    /** As the catalogue of regions spells it. */
    public static String of(String text) {
        return ALL.stream()
                .filter(group -> group.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(new Problem.ChoiceUnknown("geographyGroup", text, ALL)));
    }
}
