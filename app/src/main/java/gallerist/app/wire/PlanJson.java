package gallerist.app.wire;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change comes to, as JSON. */
public final class PlanJson {
    private PlanJson() {}

    public static ObjectNode print(ReplicationPlan plan) {
        ArrayNode steps = Json.array();
        plan.steps().forEach(step -> steps.add(step(plan, step).node()));
        return print(plan, steps).node();
    }

    /** With what goes and what stands against it; each step says which version it is about. */
    public static ObjectNode print(DeletionPlan deletion) {
        ArrayNode steps = Json.array();
        for (PlannedStep step : deletion.plan().steps()) {
            steps.add(
                    step(deletion.plan(), step).text("version", step.version().toString()).node());
        }
        ArrayNode obstacles = Json.array();
        for (Problem problem : deletion.obstacles()) {
            obstacles.add(
                    new JsonBody()
                            .text("code", problem.code())
                            .text("message", Sentences.of(problem))
                            .node());
        }
        ArrayNode resources = Json.array();
        deletion.resources().stream().map(ResourceId::toString).forEach(resources::add);
        ArrayNode consumers = Json.array();
        deletion.consumers()
                .forEach(consumer -> consumers.add(ConsumptionJson.consumer(consumer).node()));
        return print(deletion.plan(), steps)
                .array("resources", resources)
                .flag("keptInBin", deletion.keptInBin())
                .array("consumers", consumers)
                .array("obstacles", obstacles)
                .node();
    }

    private static JsonBody print(ReplicationPlan plan, ArrayNode steps) {
        ArrayNode latest = Json.array();
        for (LatestChange change : plan.latest()) {
            latest.add(
                    new JsonBody()
                            .text("region", change.region().name())
                            .nullable("before", change.before().map(VersionNumber::toString))
                            .nullable("after", change.after().map(VersionNumber::toString))
                            .node());
        }
        ArrayNode rates = Json.array();
        plan.rates().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().name()))
                .forEach(each ->
                        rates.add(
                                new JsonBody()
                                        .text("region", each.getKey().name())
                                        .number("bytesPerSecond", each.getValue().bytesPerSecond())
                                        .choice("basis", each.getValue().basis())
                                        .node()));
        ArrayNode warnings = Json.array();
        plan.warnings().stream().map(Sentences::of).forEach(warnings::add);
        return new JsonBody()
                .text("hash", plan.hash())
                .number("basedOn", plan.basedOn())
                .array("steps", steps)
                .number("bytesWritten", plan.bytesWritten())
                .number("bytesAcross", plan.bytesAcross())
                .part(
                        "seconds",
                        new JsonBody()
                                .number("low", plan.seconds().low())
                                .number("high", plan.seconds().high()))
                .array("rates", rates)
                .part(
                        "monthlyCost",
                        new JsonBody()
                                .decimal("before", plan.before().rounded())
                                .decimal("after", plan.after().rounded())
                                .text("currency", plan.after().currency().getCurrencyCode()))
                .decimal("egressCost", plan.egress().rounded())
                .array("latest", latest)
                .array("warnings", warnings);
    }

    /** The zone is null where all copies of a region lie in one that is chosen later. */
    private static JsonBody step(ReplicationPlan plan, PlannedStep step) {
        JsonBody body =
                new JsonBody()
                        .choice("action", step.action())
                        .text("effect", step.action().effect())
                        .text("region", step.region().name());
        if (step.zone() == PlannedStep.ANY_ZONE) {
            body.nullable("zone", Optional.empty());
        } else {
            body.number("zone", step.zone());
        }
        return body.number("replica", step.replica())
                .number("bytes", step.bytes())
                .number("seconds", plan.seconds(step));
    }
}
