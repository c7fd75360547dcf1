package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.StoreJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.ZoneStore;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Stores as they are shown: the zones of each region together. */
final class Shown {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Region", "region",
                    "Zone", "zone",
                    "State", "state",
                    "Copies", "copies",
                    "Free", "free",
                    "Drills", "drills",
                    "Path", "path",
                    "Details", "details");

    private Shown() {}

    static Answer one(Outcome<List<ZoneStore>> stores) {
        return switch (stores) {
            case Outcome.Done<List<ZoneStore>>(List<ZoneStore> zones) ->
                    Answer.of(StoreJson.print(zones).getFirst())
                            .tabled(StoreJson.zones(zones), COLUMNS);
            case Outcome.Refused<List<ZoneStore>>(List<Problem> problems) ->
                    Answer.refused(problems);
        };
    }

    static Answer all(List<ZoneStore> zones) {
        List<ObjectNode> regions = StoreJson.print(zones);
        return Answer.list(regions, region -> region, COLUMNS)
                .tabled(StoreJson.zones(zones), COLUMNS);
    }
}
