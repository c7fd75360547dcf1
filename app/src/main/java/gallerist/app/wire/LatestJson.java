package gallerist.app.wire;

import gallerist.app.text.Reasons;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code latest} is in a region, and why every other version is not, as JSON. */
public final class LatestJson {
    private LatestJson() {}

    public static ObjectNode print(Latest latest) {
        ArrayNode candidates = Json.array();
        for (Latest.Judged judged : latest.judged()) {
            candidates.add(
                    new JsonBody()
                            .text("version", judged.version().toString())
                            .flag("counts", judged.verdict() instanceof Verdict.Counts)
                            .text("reason", Reasons.of(judged))
                            .node());
        }
        return new JsonBody()
                .text("region", latest.region().name())
                .text("version", latest.version().map(VersionNumber::toString).orElse(""))
                .nullable("deployable", latest.deployable().map(VersionNumber::toString))
                .array("candidates", candidates)
                .node();
    }
}
