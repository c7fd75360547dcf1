package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.app.az.AzRegions;
import gallerist.app.az.PropertyChange;
import gallerist.app.wire.Dates;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import java.util.List;
import java.util.Optional;

/** The command that makes the same version, and one more for what only an update can say. */
final class NewVersionCommand {
    private NewVersionCommand() {}

    static String text(ResourceId id, AzCommand create, Publishing plan, Tags tags) {
        String made =
                usual(id, AzRegions.onto(create, plan.targets()), plan)
                        .with("--exclude-from-latest", Boolean.toString(plan.excludeFromLatest()))
                        .withAny("--end-of-life-date", date(plan.endOfLife()))
                        .withAny(
                                "--tags",
                                tags.values().entrySet().stream()
                                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                                        .toList())
                        .text();
        List<PropertyChange> exclusions = AzRegions.exclusions(plan.targets());
        return exclusions.isEmpty()
                ? made
                : made
                        + " && "
                        + PropertyChange.onto(AzCommand.on(id, "update"), exclusions).text();
    }

    /** Packages have no options for what is usual. */
    private static AzCommand usual(ResourceId id, AzCommand create, Publishing plan) {
        return id.kind().equals(Optional.of(Kind.APPLICATION_VERSION))
                ? create
                : create.with("--replica-count", Integer.toString(plan.replicaCount()))
                        .withAny("--storage-account-type", type(plan.storage()))
                        .with("--replication-mode", plan.mode().text());
    }

    /** A strategy has no option of its own; each region names its type anyway. */
    private static List<String> type(StorageChoice choice) {
        return choice instanceof StorageChoice.Type(StorageType type)
                ? List.of(type.text())
                : List.of();
    }

    private static List<String> date(EndOfLife end) {
        return switch (end) {
            case EndOfLife.On(var at) -> List.of(Dates.utc(at));
            case EndOfLife.Never() -> List.of();
        };
    }
}
