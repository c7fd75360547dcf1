package gallerist.app.replication;

import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.cost.Money;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All regions together.
 *
 * @param size what they take, and took before, empty where it is not known
 * @param before what they cost before, empty where that is the same
 * @param leaving regions whose bytes are going
 */
public record Totals(String count, String size, String before, String cost, String leaving) {
    public static final Totals NONE = new Totals("", "", "", "", "");

    public static Totals of(Draft draft, Lines lines, List<Region> leaving) {
        Optional<Money> now = lines.monthly(draft);
        Optional<Money> before = lines.monthlyBefore(draft);
        return new Totals(
                "%s, %s"
                        .formatted(
                                Figures.counted(draft.regions(), "region", "regions"),
                                Figures.counted(draft.replicas(), "replica", "replicas")),
                size(draft, lines.bytes()),
                before.equals(now)
                        ? ""
                        : before.map(money -> "was " + Costs.number(money)).orElse(""),
                now.map(Costs::number).orElse("–"),
                leaving.isEmpty()
                        ? ""
                        : leaving.stream()
                                .map(Region::displayName)
                                .collect(Collectors.joining(", ", "Leaving: ", "")));
    }

    private static String size(Draft draft, long bytes) {
        if (bytes == 0) {
            return "";
        }
        String now = Sizes.of(draft.replicas() * bytes);
        return draft.replicas() == draft.replicasBefore() || draft.replicasBefore() == 0
                ? now
                : "%s, was %s".formatted(now, Sizes.of(draft.replicasBefore() * bytes));
    }
}
