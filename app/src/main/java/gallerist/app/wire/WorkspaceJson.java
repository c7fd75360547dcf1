package gallerist.app.wire;

import gallerist.app.text.Sentences;
import gallerist.model.activity.Anchor;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.About;
import gallerist.storage.CheckResult;
import gallerist.storage.Rebuilt;
import gallerist.storage.Restored;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** What can be told about a workspace, and what a check or a restore of it came to, as JSON. */
public final class WorkspaceJson {
    private WorkspaceJson() {}

    public static ObjectNode print(Path folder, About about, WorkspaceSettings settings) {
        JsonBody resources = new JsonBody();
        for (Kind kind : Kind.values()) {
            resources.count(kind.text(), about.resources().getOrDefault(kind, 0L));
        }
        return chain(
                        new JsonBody()
                                .text("folder", folder.toString())
                                .text("id", about.id().toString())
                                .text("createdAt", Dates.utc(about.createdAt()))
                                .text("owner", about.owner().name())
                                .choice("apiVersion", settings.apiVersion())
                                .flag("drills", settings.drills())
                                .number("form", about.form())
                                .number("epoch", about.epoch())
                                .part("resources", resources),
                        about.head())
                .node();
    }

    public static ObjectNode print(CheckResult result) {
        JsonBody body =
                new JsonBody()
                        .flag("ok", result.isSound())
                        .texts("problems", result.faults().stream().map(Sentences::of).toList());
        return chain(body, result.head()).node();
    }

    public static ObjectNode print(Restored restored) {
        return chain(
                        new JsonBody()
                                .text("file", restored.from().file().toString())
                                .text("time", Dates.utcMillis(restored.from().time()))
                                .texts(
                                        "keptAside",
                                        restored.keptAside().stream().map(Path::toString).toList())
                                .number("epoch", restored.epoch()),
                        restored.head())
                .node();
    }

    public static ObjectNode print(Rebuilt rebuilt) {
        return new JsonBody()
                .texts("resources", rebuilt.resources().stream().map(ResourceId::toString).toList())
                .number("copies", rebuilt.copies())
                .texts("unreadable", rebuilt.unreadable().stream().map(Path::toString).toList())
                .texts("keptAside", rebuilt.keptAside().stream().map(Path::toString).toList())
                .texts("notRecoverable", Rebuilt.LOST)
                .node();
    }

    private static JsonBody chain(JsonBody body, Anchor head) {
        return body.number("entries", head.count()).text("chainHead", head.hash());
    }
}
