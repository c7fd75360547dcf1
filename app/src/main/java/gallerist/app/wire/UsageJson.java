package gallerist.app.wire;

import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A limit as JSON, with how much of it is used where that is counted. */
public final class UsageJson {
    private UsageJson() {}

    public static ObjectNode print(Usage usage) {
        return limit(
                        new JsonBody()
                                .text("location", usage.region().name())
                                .text("name", usage.limit().subject())
                                .number("currentValue", usage.used()),
                        usage.limit())
                .number("percent", usage.percent())
                .text("state", usage.state().name().toLowerCase(Locale.ROOT))
                .node();
    }

    /** A figure that is only documented; an older one names the figure that holds today. */
    public static ObjectNode print(Limits limit) {
        return limit(new JsonBody().text("name", limit.subject()), limit).node();
    }

    private static JsonBody limit(JsonBody body, Limits limit) {
        body.number("limit", limit.value()).choice("source", limit.source());
        return limit.current() == limit ? body : body.number("today", limit.current().value());
    }
}
