package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.ReplicationStatusJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What is shown of a version only when somebody asks for it. */
final class ExpandOption {
    @Option(names = "--expand", paramLabel = "PART", description = "Show this part as well.")
    private List<Part> parts = List.of();

    enum Part implements Named {
        REPLICATION_STATUS("ReplicationStatus");

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
                session.workspace().applicationVersions().show(session.caller(), id),
                version -> json(session, version));
    }

    private ObjectNode json(Session session, ApplicationVersion version) {
        ObjectNode nested = ApplicationVersionJson.print(version);
        return Shape.flat(
                parts.isEmpty()
                        ? nested
                        : ReplicationStatusJson.expand(
                                nested,
                                session.workspace()
                                        .applicationVersions()
                                        .replication(session.caller(), version.id())
                                        .orThrow()));
    }
}
