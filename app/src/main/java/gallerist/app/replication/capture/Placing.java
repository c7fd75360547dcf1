package gallerist.app.replication.capture;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Draft;
import gallerist.app.replication.Lines;
import gallerist.app.replication.TargetLine;
import gallerist.app.replication.Totals;
import gallerist.app.replication.Wish;
import gallerist.app.text.Costs;
import gallerist.model.Problem;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Where a new version shall be. */
final class Placing {
    private final Workbench bench;
    private final ResourceId artifact;
    private final ObservableValue<Number> bytes;
    private final ObjectProperty<Optional<PriceTable>> prices =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> draft =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Draft> begun = Optional.empty();
    private final ObjectBinding<List<TargetLine>> lines;
    private final ObjectBinding<Totals> totals;
    private final StringBinding obstacle;
    private final StringBinding currency;

    Placing(Workbench bench, ResourceId artifact, ObservableValue<Number> bytes) {
        this.bench = bench;
        this.artifact = artifact;
        this.bytes = bytes;
        this.lines = Bindings.createObjectBinding(this::makeLines, draft, bytes);
        this.totals = Bindings.createObjectBinding(this::makeTotals, draft, bytes);
        this.currency =
                Bindings.createStringBinding(
                        () -> prices.get().map(table -> Costs.symbol(table.currency())).orElse(""),
                        prices);
        this.obstacle = Bindings.createStringBinding(this::reason, draft);
    }

    void begin(Region home, Defaults defaults, PriceTable table) {
        prices.set(Optional.of(table));
        draft.set(
                Optional.of(
                        Draft.of(
                                home,
                                new Publishing(
                                        List.of(),
                                        Defaults.REPLICAS,
                                        false,
                                        bench.now(),
                                        EndOfLife.never(),
                                        defaults.storage(),
                                        ReplicationMode.FULL),
                                List.of())));
        begun = draft.get();
    }

    /** Whether it is not as it began. */
    boolean isTouched() {
        return !draft.get().equals(begun);
    }

    private Lines shapes() {
        return shapes(prices.get().orElseThrow());
    }

    /** What the plan comes to at some prices. */
    Lines shapes(PriceTable table) {
        return new Lines(artifact, kind(), table, bytes.getValue().longValue(), Optional.empty());
    }

    private List<TargetLine> makeLines() {
        return draft.get().map(now -> shapes().of(now, Map.of())).orElse(List.of());
    }

    private Totals makeTotals() {
        return draft.get().map(now -> Totals.of(now, shapes(), List.of())).orElse(Totals.NONE);
    }

    private String reason() {
        if (draft.get().filter(Draft::isShallowBeyondHome).isPresent()) {
            return Checked.sentences(List.of(new Problem.ShallowNeedsHomeOnly()));
        }
        return draft.get().stream()
                .flatMap(now -> now.wishes().stream())
                .map(Wish::problem)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    Draft draft() {
        return draft.get().orElseThrow();
    }

    /** The plan as it is drafted, nothing before the definition is read. */
    ObservableValue<Optional<Draft>> drafted() {
        return draft;
    }

    ObservableValue<List<TargetLine>> lines() {
        return lines;
    }

    ObservableValue<Totals> totals() {
        return totals;
    }

    ObservableValue<String> currency() {
        return currency;
    }

    List<Region> regions() {
        return draft.get()
                .map(now -> now.wishes().stream().map(Wish::region).toList())
                .orElse(List.of());
    }

    /** How many replicas a region may have. */
    int most() {
        return Lines.most(kind());
    }

    private Kind kind() {
        return artifact.kind().equals(Optional.of(Kind.APPLICATION))
                ? Kind.APPLICATION_VERSION
                : Kind.IMAGE_VERSION;
    }

    void edit(UnaryOperator<Draft> change) {
        draft.set(draft.get().map(change));
    }

    /** Only at home, and once. */
    void onlyOnce(ReplicationMode mode) {
        edit(now -> {
            Draft alone = now;
            for (Wish wish : now.wishes()) {
                alone = wish.region().equals(now.home()) ? alone : alone.without(wish.region());
            }
            return alone.withReplicasEverywhere(1).with(mode);
        });
    }

    ObservableValue<String> obstacle() {
        return obstacle;
    }
}
