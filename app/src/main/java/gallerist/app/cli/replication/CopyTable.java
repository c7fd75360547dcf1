package gallerist.app.cli.replication;

import static java.util.stream.Collectors.joining;

import gallerist.app.cli.Answer;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ReplicationJson;
import gallerist.storage.VersionReplication;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Versions with their copies: as JSON each version, as a table or lines of values each copy. Where
 * a copy is, its region and zone say; what lies elsewhere says so.
 */
final class CopyTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Region", "region"),
                    new Column("Copy", "", CopyTable::copy),
                    new Column("State", "", CopyTable::state),
                    new Column("Verified", "", CopyTable::verified),
                    new Column("Details", "", CopyTable::details));

    /** Of several versions there is room for less of each. */
    private static final List<Column> OF_SEVERAL =
            List.of(
                    Column.place("Version", "id"),
                    Column.text("Region", "region"),
                    new Column("Copy", "", CopyTable::copy),
                    new Column("State", "", CopyTable::state),
                    Column.day("Verified", "verifiedAt"),
                    new Column("Details", "", CopyTable::details));

    private static final int WHOLE = 100;

    private CopyTable() {}

    /** As they stood, or stand when nobody waits for anything. */
    static Answer of(List<VersionReplication> versions) {
        return of(versions, ReplicationJson.Waits.UNTOLD);
    }

    static Answer of(List<VersionReplication> versions, ReplicationJson.Waits waits) {
        return Answer.list(versions, version -> ReplicationJson.print(version, waits), OF_SEVERAL)
                .tabled(ReplicationJson.copies(versions, waits), OF_SEVERAL);
    }

    static Answer of(VersionReplication version, ReplicationJson.Waits waits) {
        return Answer.of(ReplicationJson.print(version, waits))
                .tabled(ReplicationJson.copies(List.of(version), waits), COLUMNS);
    }

    private static String copy(JsonNode row) {
        String replica = row.path("replica").asString();
        return replica.isEmpty() ? "" : replica + ", zone " + row.path("zone").asString();
    }

    private static String state(JsonNode row) {
        int percent = row.path("progress").asInt();
        String state = row.path("state").asString();
        return percent > 0 && percent < WHOLE ? "%s %d %%".formatted(state, percent) : state;
    }

    private static String verified(JsonNode row) {
        return (row.path("verifiedAt").asString().replaceFirst("T([0-9:]{5}).*", " $1")
                        + " "
                        + row.path("verifiedBy").asString())
                .strip();
    }

    private static String details(JsonNode row) {
        return Stream.of(elsewhere(row.path("path").asString()), row.path("details").asString())
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }

    /** The store of a file, where it is not that of its region and zone in the workspace. */
    private static String elsewhere(String path) {
        String folder = path.replaceFirst("[/\\\\]v[/\\\\][^/\\\\]*[/\\\\][^/\\\\]*$", "");
        return folder.matches(".*[/\\\\]regions[/\\\\][^/\\\\]+[/\\\\][0-9]") ? "" : folder;
    }
}
