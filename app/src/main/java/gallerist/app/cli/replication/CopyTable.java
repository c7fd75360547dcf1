package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ReplicationJson;
import gallerist.storage.VersionReplication;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Versions with their copies: as JSON each version, as a table or lines of values each copy. */
final class CopyTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.place("Version", "id"),
                    Column.text("Region", "region"),
                    Column.text("Zone", "zone"),
                    Column.text("Replica", "replica"),
                    Column.text("State", "state"),
                    Column.text("Done", "progress"),
                    Column.minute("Verified", "verifiedAt"),
                    Column.text("Proof", "verifiedBy"),
                    new Column("Store", "path", CopyTable::store),
                    Column.text("Details", "details"));

    private CopyTable() {}

    static Answer of(List<VersionReplication> versions) {
        return Answer.list(versions, ReplicationJson::print, COLUMNS)
                .tabled(rows(versions), COLUMNS);
    }

    static Answer of(VersionReplication version) {
        return Answer.of(ReplicationJson.print(version)).tabled(rows(List.of(version)), COLUMNS);
    }

    private static ArrayNode rows(List<VersionReplication> versions) {
        return ReplicationJson.copies(versions);
    }

    /** Of a file in a store the store; one inside the workspace by its way from there. */
    private static String store(JsonNode path) {
        String folder =
                path.asString().replaceFirst("[/\\\\]v[/\\\\][^/\\\\]*[/\\\\][^/\\\\]*$", "");
        return folder.replaceFirst(".*[/\\\\](regions[/\\\\][^/\\\\]+[/\\\\][0-9])$", "$1");
    }
}
