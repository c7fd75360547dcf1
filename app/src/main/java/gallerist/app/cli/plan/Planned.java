package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PlanJson;
import gallerist.model.planning.ReplicationPlan;
import java.util.List;

/** A plan as it is answered: the whole as JSON, its figures as a table. */
final class Planned {
    static final int SHORT = 12;

    static final List<Column> COLUMNS =
            List.of(
                    new Column("Plan", "hash", hash -> hash.asString("").substring(0, SHORT)),
                    Column.text("Steps", "steps"),
                    Column.text("BytesWritten", "bytesWritten"),
                    Column.text("BytesAcross", "bytesAcross"),
                    Column.text("SecondsLow", "seconds.low"),
                    Column.text("High", "seconds.high"),
                    Column.text("MonthlyBefore", "monthlyCost.before"),
                    Column.text("After", "monthlyCost.after"),
                    Column.text("Egress", "egressCost"));

    private Planned() {}

    static Answer shown(Session session, ReplicationPlan plan) {
        session.warn(plan.warnings());
        return Answer.of(PlanJson.print(plan), COLUMNS);
    }
}
