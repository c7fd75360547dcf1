package gallerist.app.scaling;

import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.model.Outcome;
import gallerist.model.deploy.Demand;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.deploy.SizingRule;
import gallerist.model.gallery.ImageVersion;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What is to be made at once, where, and by which rule. */
final class Question {
    private static final String EVERYWHERE = "every region";
    private static final String YES = "3 at least";
    private static final String NO = "1 at least";
    private static final int FIRST = 100;

    private final Asked rule = new Asked(words(SizingRule.SCALING_GUIDELINE));
    private final Asked region = new Asked(EVERYWHERE);
    private final Asked machines = new Asked(Integer.toString(FIRST));
    private final Asked scaleSets = new Asked("0");
    private final Asked instances = new Asked(Integer.toString(FIRST));
    private final Asked production = new Asked(YES);
    private final Asked overprovision = new Asked("0");
    private final Map<String, Integer> demanded = new HashMap<>();
    private final Runnable changed;

    /**
     * Asks for a hundred machines everywhere.
     *
     * @param changed is told when something else is asked
     */
    Question(Runnable changed) {
        this.changed = changed;
        region.then(this::showDemand);
        region.then(changed);
        machines.then(this::heed);
        Stream.of(rule, scaleSets, instances, production, overprovision)
                .forEach(each -> each.then(changed));
    }

    static String words(SizingRule each) {
        return "1 replica for %d VMs".formatted(each.vmsPerReplica());
    }

    List<Dial> dials(ObservableValue<Optional<ImageVersion>> version) {
        return List.of(
                new Dial.Pick(
                        "Rule",
                        new ReadOnlyObjectWrapper<>(
                                Stream.of(SizingRule.values()).map(Question::words).toList()),
                        rule),
                new Dial.Pick(
                        "In",
                        Bindings.createObjectBinding(() -> regions(version.getValue()), version),
                        region),
                new Dial.Entry("VMs at once", "1000", 6, machines),
                new Dial.Entry("Scale sets", "0", 3, scaleSets),
                new Dial.Entry("Instances each", "600", 4, instances),
                new Dial.Pick(
                        "Replicas", new ReadOnlyObjectWrapper<>(List.of(YES, NO)), production),
                new Dial.Entry("Overprovision %", "0", 3, overprovision));
    }

    private static List<String> regions(Optional<ImageVersion> version) {
        return Stream.concat(
                        Stream.of(EVERYWHERE),
                        version.stream()
                                .flatMap(now -> now.publishing().targets().stream())
                                .map(each -> each.region().displayName()))
                .toList();
    }

    /** The field shows what the region that was chosen is to serve. */
    private void showDemand() {
        machines.shown().set(Integer.toString(demandOf(region.now())));
    }

    private int demandOf(String name) {
        return demanded.getOrDefault(name, demanded.getOrDefault(EVERYWHERE, FIRST));
    }

    private void heed() {
        int many = machines.number(-1);
        if (many >= 0) {
            if (region.now().equals(EVERYWHERE)) {
                demanded.clear();
            }
            demanded.put(region.now(), many);
            changed.run();
        }
    }

    SizingRule rule() {
        return rule.now().equals(words(SizingRule.CONSERVATIVE))
                ? SizingRule.CONSERVATIVE
                : SizingRule.SCALING_GUIDELINE;
    }

    /** The region of a version that is looked at, the one with most to do where none was chosen. */
    Optional<Need> focus(List<Need> needs) {
        return needs.stream()
                .filter(each ->
                        region.now().equals(EVERYWHERE)
                                || each.target().region().displayName().equals(region.now()))
                .max(Comparator.comparingInt(Need::machines));
    }

    /** What each region of a version needs for it. */
    List<Need> needs(ImageVersion version) {
        return version.publishing().targets().stream()
                .map(target -> {
                    int many = demandOf(target.region().displayName());
                    return new Need(target, many, need(many));
                })
                .toList();
    }

    private Outcome<ReplicaNeed> need(int many) {
        SizingRule sizing = rule();
        return Outcome.of(() ->
                        new Demand(
                                many,
                                scaleSets(),
                                production.now().equals(YES),
                                Math.max(0, overprovision.number(0))))
                .flatMap(demand -> ReplicaNeed.of(demand, sizing, sizing.scaleSets()));
    }

    /** Refuses more instances than a scale set may have, and says how many that are. */
    private List<ScaleSet> scaleSets() {
        int many = Math.max(0, scaleSets.number(0));
        return many == 0
                ? List.of()
                : Collections.nCopies(
                        many, new ScaleSet(instances.number(0), ScaleSet.Origin.GALLERY_IMAGE));
    }

    /** A scale set like those that are asked for, where there are any. */
    Optional<ScaleSet> scaleSet() {
        return Outcome.of(this::scaleSets)
                .map(sets -> sets.stream().findFirst())
                .orElse(Optional.empty());
    }
}
