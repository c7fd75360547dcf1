package gallerist.app.editing;

import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.loss.Consequence;
import gallerist.app.text.Amounts;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.Consumption;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Parting;
import gallerist.model.gallery.Version;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.storage.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an edit comes to.
 *
 * @param of the tree that it was reckoned for
 * @param plan names what was reckoned, so that exactly this is written; empty where an edit is
 *     nothing but itself
 * @param problems what the workspace would say to it
 */
record Foreseen(
        Optional<ObjectNode> of,
        String plan,
        List<Consequence> consequences,
        List<Problem> problems) {
    static final Foreseen NOTHING = new Foreseen(Optional.empty(), "", List.of(), List.of());

    Foreseen {
        consequences = List.copyOf(consequences);
        problems = List.copyOf(problems);
    }

    /** What follows when only itself changes. */
    static Foreseen plain(ObjectNode json) {
        return new Foreseen(Optional.of(json), "", List.of(), List.of());
    }

    static Foreseen of(
            Workbench bench,
            Caller caller,
            Version before,
            Version after,
            ObjectNode json,
            Outcome<ReplicationPlan> answer) {
        return switch (answer) {
            case Outcome.Refused<ReplicationPlan>(List<Problem> problems) ->
                    new Foreseen(Optional.of(json), "", List.of(), problems);
            case Outcome.Done<ReplicationPlan>(ReplicationPlan plan) ->
                    new Foreseen(
                            Optional.of(json),
                            plan.hash(),
                            after.publishing().equals(before.publishing())
                                    ? List.of()
                                    : consequences(bench, caller, before, after, plan),
                            List.of());
        };
    }

    private static List<Consequence> consequences(
            Workbench bench, Caller caller, Version before, Version after, ReplicationPlan plan) {
        List<Consequence> told =
                new ArrayList<>(
                        Afterwards.of(
                                List.of(
                                        new Afterwards.Image(
                                                before.id().parent().orElseThrow(),
                                                new Parting(plan.latest(), List.of()),
                                                List.of(),
                                                Set.of()))));
        if (!plan.steps().isEmpty()) {
            told.add(copies(plan));
        }
        EndOfLife end = after.publishing().endOfLife();
        if (!end.equals(before.publishing().endOfLife())) {
            told.add(end(bench, users(bench, caller, before), end));
        }
        if (!after.publishing().targets().equals(before.publishing().targets())) {
            plan.warnings().stream()
                    .map(Sentences::of)
                    .map(each -> new Consequence("fth-alert-triangle", each, ""))
                    .forEach(told::add);
        }
        return told;
    }

    private static Consequence copies(ReplicationPlan plan) {
        return new Consequence(
                "fth-copy",
                "%s made, %s removed"
                        .formatted(
                                Figures.counted(
                                        plan.count(StepAction.COPY), "copy is", "copies are"),
                                Figures.count(plan.count(StepAction.REMOVE))),
                "%s in %s; %s a month, egress %s once"
                        .formatted(
                                Sizes.of(plan.bytesWritten()),
                                Amounts.span(
                                        Duration.ofSeconds(plan.seconds().low()),
                                        Duration.ofSeconds(plan.seconds().high())),
                                Costs.change(plan.before(), plan.after()),
                                Costs.of(plan.egress())));
    }

    private static long users(Workbench bench, Caller caller, Version version) {
        return bench
                .workspace()
                .deployments()
                .consumers(caller, version.id())
                .orElse(List.of())
                .stream()
                .map(Consumption::consumer)
                .mapToLong(each -> each.instances().size())
                .sum();
    }

    private static Consequence end(Workbench bench, long machines, EndOfLife end) {
        return switch (end) {
            case EndOfLife.On(var at) ->
                    new Consequence(
                            "fth-sunset",
                            "Its life ends on " + Figures.date(at, bench.zone()),
                            machines == 0
                                    ? "Nothing was made from it; the date alone stops nothing"
                                    : "%s made from it, to be moved on until then; the date alone"
                                                    .formatted(
                                                            Figures.counted(
                                                                    machines,
                                                                    "machine was",
                                                                    "machines were"))
                                            + " stops nothing");
            case EndOfLife.Never() ->
                    new Consequence("fth-sunset", "Its life has no end any more", "");
        };
    }
}
