package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.ReplicationStatusJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What is shown of an image version only when somebody asks for it. */
final class ExpandOption {
    @Option(
            names = "--expand",
            split = ",",
            paramLabel = "PART",
            description = "Show this part as well.")
    private List<Part> parts = List.of();

    enum Part implements Named {
        REPLICATION_STATUS("ReplicationStatus"),
        UEFI_SETTINGS("UefiSettings");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    Answer show(Session session, ResourceId id) {
        return Answer.of(
                session.workspace().versions().show(session.caller(), id),
                version -> json(session, version));
    }

    private ObjectNode json(Session session, ImageVersion version) {
        ObjectNode nested = ImageVersionJson.print(version);
        if (!parts.contains(Part.UEFI_SETTINGS)) {
            hideKeys(nested);
        }
        return Shape.flat(
                parts.contains(Part.REPLICATION_STATUS)
                        ? ReplicationStatusJson.expand(
                                nested,
                                session.workspace()
                                        .versions()
                                        .replication(session.caller(), version.id())
                                        .orThrow())
                        : nested);
    }

    private static void hideKeys(ObjectNode nested) {
        if (nested.path("properties") instanceof ObjectNode properties
                && properties.path("securityProfile") instanceof ObjectNode security) {
            security.remove("uefiSettings");
            if (security.isEmpty()) {
                properties.remove("securityProfile");
            }
        }
    }
}
