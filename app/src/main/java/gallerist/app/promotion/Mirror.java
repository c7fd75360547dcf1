package gallerist.app.promotion;

import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.image.Watch;
import gallerist.model.planning.Promotion;
import gallerist.model.region.Region;
import gallerist.storage.Acknowledged;
import gallerist.storage.Caller;
import gallerist.storage.Promotions.Planned;
import gallerist.storage.Reckoning;
import gallerist.storage.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one gallery has that another lacks, as a plan for each version.
 *
 * @param steps in the order of the versions, so that what is newer comes later
 */
record Mirror(ResourceId from, ResourceId to, List<Step> steps) {
    Mirror {
        steps = List.copyOf(steps);
    }

    /** A version, with the plan that takes it there, or why it is not taken. */
    record Step(ImageVersion version, Outcome<Planned> plan) {
        boolean isThere() {
            return plan.problems().stream().anyMatch(Problem.NameTaken.class::isInstance);
        }
    }

    /** Works it out; nothing is done. */
    static Mirror read(
            Workbench bench, Caller caller, ResourceId from, ResourceId to, boolean onlyNewest) {
        List<ImageVersion> versions =
                bench.workspace().versions().list(caller, from, Window.ALL).orThrow().items();
        Set<ResourceId> images = new HashSet<>();
        return new Mirror(
                from,
                to,
                versions.reversed().stream()
                        .filter(each -> images.add(each.id().parent().orElseThrow()) || !onlyNewest)
                        .map(each -> new Step(each, plan(bench, caller, each.id(), to)))
                        .toList()
                        .reversed());
    }

    private static Outcome<Planned> plan(
            Workbench bench, Caller caller, ResourceId version, ResourceId to) {
        return bench.workspace().promotions().plan(caller, version, to, Reckoning.AS_KNOWN);
    }

    /** What is made. */
    List<Planned> made() {
        return steps.stream()
                .filter(step -> step.plan().problems().isEmpty())
                .map(step -> step.plan().orThrow())
                .toList();
    }

    /**
     * Makes what is missing, one after the other; refused when any of it would be another plan by
     * now. Ends at the first that does not come through.
     */
    List<Problem> carryOut(Workbench bench, Caller caller, boolean onlyNewest, Watch watch) {
        Mirror now = read(bench, caller, from, to, onlyNewest);
        if (!now.hashes().equals(hashes())) {
            return List.of(new Problem.PlanStale());
        }
        List<Planned> all = made();
        for (int done = 0; done < all.size(); done++) {
            List<Problem> problems = carryOut(bench, caller, all.get(done), watch);
            if (!problems.isEmpty()) {
                return told(done, all, problems);
            }
        }
        return List.of();
    }

    /** What was made stays; bytes that were copied can't be taken back with the rest. */
    private static List<Problem> told(int done, List<Planned> all, List<Problem> why) {
        List<Problem> problems = new ArrayList<>();
        problems.add(
                new Problem.DoneInPart(done, all.size(), all.get(done).promotion().from().id()));
        problems.addAll(why);
        return problems;
    }

    private List<String> hashes() {
        return made().stream().map(each -> each.plan().hash()).toList();
    }

    /** An image that was made for the version before is there now, so the plan has a new name. */
    private static List<Problem> carryOut(
            Workbench bench, Caller caller, Planned seen, Watch watch) {
        Promotion promotion = seen.promotion();
        return plan(bench, caller, promotion.from().id(), promotion.to().id())
                .flatMap(now ->
                        isSame(now.promotion().from(), promotion.from())
                                        && isSame(now.promotion().to(), promotion.to())
                                        && becomes(now).equals(becomes(seen))
                                ? promote(bench, caller, now, watch)
                                : Outcome.refused(new Problem.PlanStale()))
                .problems();
    }

    /** What is latest afterwards; before it is what was made already. */
    private static Map<Region, Optional<VersionNumber>> becomes(Planned planned) {
        return planned.plan().latest().stream()
                .collect(Collectors.toMap(LatestChange::region, LatestChange::after));
    }

    private static boolean isSame(Resource now, Resource seen) {
        return now.stored().revision() == seen.stored().revision();
    }

    private static Outcome<Acknowledged<ImageVersion>> promote(
            Workbench bench, Caller caller, Planned now, Watch watch) {
        return bench.workspace()
                .promotions()
                .promote(
                        caller,
                        now.promotion().from().id(),
                        now.promotion().to().id(),
                        now.plan().hash(),
                        watch);
    }
}
