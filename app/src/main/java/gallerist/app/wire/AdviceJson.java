package gallerist.app.wire;

import gallerist.model.advice.Practice;
import gallerist.model.advice.Snooze;
import gallerist.storage.Advised;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON, with its reason and its fix. */
public final class AdviceJson {
    private AdviceJson() {}

    public static ObjectNode print(Advised advised) {
        Practice practice = advised.finding().practice();
        JsonBody body =
                new JsonBody()
                        .text("practice", practice.text())
                        .choice("severity", practice.severity())
                        .text("title", practice.title())
                        .text("id", advised.finding().on().toString())
                        .text("finding", advised.finding().fact())
                        .text("reason", practice.reason())
                        .text("fix", practice.fix());
        advised.snooze().ifPresent(snooze -> body.part("snoozed", snoozed(snooze)));
        return body.node();
    }

    private static JsonBody snoozed(Snooze snooze) {
        return new JsonBody()
                .date("until", snooze.until())
                .text("reason", snooze.reason())
                .text("by", snooze.by());
    }

    public static ObjectNode print(Snooze snooze) {
        return new JsonBody()
                .text("practice", snooze.practice().text())
                .text("id", snooze.on().toString())
                .date("until", snooze.until())
                .text("reason", snooze.reason())
                .text("by", snooze.by())
                .node();
    }
}
