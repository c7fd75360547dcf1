package gallerist.app.wire;

import gallerist.model.limits.Usage;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** How much of a limit is used, as JSON. */
public final class UsageJson {
    private UsageJson() {}

    public static ObjectNode print(Usage usage) {
        return new JsonBody()
                .text("location", usage.region().name())
                .text("name", usage.limit().subject())
                .number("currentValue", usage.used())
                .number("limit", usage.limit().value())
                .number("percent", usage.percent())
                .text("state", usage.state().name().toLowerCase(Locale.ROOT))
                .node();
    }
}
