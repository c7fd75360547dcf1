package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.app.wire.PlanJson;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.model.planning.TransferRates.Seconds;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as it is answered: the whole as JSON, its steps with their sum as a table. */
final class Planned {
    static final int SHORT = 12;

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Action", "action"),
                    Column.text("Region", "region"),
                    new Column("Zone", "zone", Planned::zone),
                    Column.text("Replica", "replica"),
                    new Column("Size", "bytes", size -> Sizes.of(size.asLong())),
                    Column.text("Seconds", "seconds"));

    private Planned() {}

    static Answer shown(Session session, ReplicationPlan plan) {
        session.warn(plan.warnings());
        session.say(summary(plan));
        ObjectNode printed = PlanJson.print(plan);
        return Answer.of(printed).tabled(rows(plan, printed), COLUMNS);
    }

    private static String summary(ReplicationPlan plan) {
        return "Plan %s: %s, %d removed; the monthly cost is %s %s instead of %s, and %s once."
                .formatted(
                        plan.hash().substring(0, SHORT),
                        Figures.counted(
                                plan.count(StepAction.COPY), "copy is made", "copies are made"),
                        plan.count(StepAction.REMOVE),
                        plan.after().rounded(),
                        plan.after().currency().getCurrencyCode(),
                        plan.before().rounded(),
                        plan.egress().rounded());
    }

    private static ArrayNode rows(ReplicationPlan plan, ObjectNode printed) {
        ArrayNode rows = ((ArrayNode) printed.path("steps")).deepCopy();
        long regions = plan.steps().stream().map(PlannedStep::region).distinct().count();
        rows.addObject()
                .put("action", "Total")
                .put("region", Figures.counted(regions, "region", "regions"))
                .put("zone", "")
                .put("replica", "")
                .put("bytes", plan.bytesWritten())
                .put("seconds", range(plan.seconds()));
        return rows;
    }

    /** Where all copies of a region lie in one, that is chosen later. */
    private static String zone(JsonNode zone) {
        return zone.isNull() ? "any" : zone.asString("");
    }

    private static String range(Seconds seconds) {
        return seconds.low() == seconds.high()
                ? Long.toString(seconds.low())
                : seconds.low() + " to " + seconds.high();
    }
}
