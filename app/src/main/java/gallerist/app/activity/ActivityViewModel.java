package gallerist.app.activity;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.LogQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The newest entries of the log about a resource and what is inside it. */
public final class ActivityViewModel implements AutoCloseable {
    private static final int MOST = 200;
    private static final Map<String, String> TITLES =
            Arrays.stream(Operation.values())
                    .collect(Collectors.toMap(Operation::action, Operation::title));

    private final Workbench bench;
    private final Live<List<Row>> rows;

    /**
     * An entry as it is read.
     *
     * @param on the resource below the one whose page this is, by its path from there
     */
    public record Row(
            String at,
            String operation,
            String on,
            String by,
            boolean hasFailed,
            String code,
            List<Difference> differences) {}

    /** One field that was changed. */
    public record Difference(String field, String before, String after) {}

    public ActivityViewModel(Workbench bench, ResourceId id) {
        this.bench = bench;
        this.rows = bench.live(List.of(), change -> change.id().isWithin(id), read(id));
    }

    private Function<Caller, List<Row>> read(ResourceId id) {
        return caller ->
                switch (bench.workspace()
                        .activityLog()
                        .list(caller, LogQuery.about(id).atMost(MOST))) {
                    case Outcome.Done<List<Entry>>(List<Entry> entries) ->
                            entries.stream().map(entry -> row(id, entry)).toList();
                    case Outcome.Refused<List<Entry>> _ -> List.of();
                };
    }

    private Row row(ResourceId id, Entry entry) {
        return new Row(
                Figures.moment(entry.at(), bench.zone()),
                TITLES.getOrDefault(entry.operation(), entry.operation()),
                below(id, entry.scope()),
                entry.caller(),
                entry.status() == Status.FAILED,
                entry.code(),
                entry.changes().stream().map(ActivityViewModel::difference).toList());
    }

    private static Difference difference(Change change) {
        return new Difference(change.field(), change.before(), change.after());
    }

    private static String below(ResourceId id, String scope) {
        ResourceId on = ResourceId.of(scope);
        if (on.equals(id)) {
            return "This " + noun(id);
        }
        return on.artifactName().isEmpty() || on.name().equals(on.artifactName())
                ? on.name()
                : on.artifactName() + " " + on.name();
    }

    private static String noun(ResourceId id) {
        return id.kind()
                .map(kind ->
                        switch (kind) {
                            case GALLERY -> "gallery";
                            case IMAGE_DEFINITION -> "definition";
                            case APPLICATION -> "application";
                            case IMAGE_VERSION, APPLICATION_VERSION -> "version";
                            default -> "resource";
                        })
                .orElse("resource");
    }

    public ObservableValue<List<Row>> rows() {
        return rows.value();
    }

    @Override
    public void close() {
        rows.close();
    }
}
