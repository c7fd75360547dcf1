package gallerist.app.wire;

import gallerist.storage.Exported;
import tools.jackson.databind.node.ObjectNode;

/** A disk that was written out, as JSON. */
public final class ExportedJson {
    private ExportedJson() {}

    public static ObjectNode print(Exported exported) {
        return new JsonBody()
                .text("path", exported.file().toString())
                .number("size", exported.size())
                .text("sha256", exported.sha256())
                .text("region", exported.region().name())
                .number("zone", exported.zone())
                .number("replica", exported.replica())
                .node();
    }
}
