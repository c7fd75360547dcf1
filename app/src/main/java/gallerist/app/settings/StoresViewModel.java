package gallerist.app.settings;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.ZoneStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** The stores of all regions that were ever used. */
public final class StoresViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<List<StoreRow>>> rows;
    private final BooleanProperty testing = new SimpleBooleanProperty();

    public StoresViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.rows =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
    }

    /** Faults come first. */
    private List<StoreRow> read(Caller caller) {
        return switch (bench.workspace().regionStores().show(caller, Optional.empty())) {
            case Outcome.Done<List<ZoneStore>>(List<ZoneStore> stores) ->
                    stores.stream()
                            .map(StoreRow::of)
                            .sorted(
                                    Comparator.comparing(StoreRow::isUsable)
                                            .thenComparing(StoreRow::name))
                            .toList();
            case Outcome.Refused<List<ZoneStore>> _ -> List.of();
        };
    }

    public ObservableValue<Optional<List<StoreRow>>> rows() {
        return rows.value();
    }

    /** How many there are and how many cannot be used. */
    public String line() {
        List<StoreRow> known = rows.get().orElse(List.of());
        long faults = known.stream().filter(row -> !row.isUsable()).count();
        return Figures.counted(known.size(), "store", "stores")
                + (faults == 0 ? ", all usable" : ", %d not usable".formatted(faults));
    }

    public ObservableBooleanValue testing() {
        return testing;
    }

    /** Looks now whether the stores of these regions can be used. */
    public void test(List<Region> regions, Consumer<String> then) {
        testing.set(true);
        bench.call(
                caller ->
                        regions.stream()
                                .distinct()
                                .map(region ->
                                        bench.workspace()
                                                .regionStores()
                                                .test(caller, region, Optional.empty()))
                                .toList(),
                answers -> {
                    testing.set(false);
                    rows.refresh();
                    answers.forEach(this::heed);
                    then.accept(found(answers));
                });
    }

    private static String found(List<Outcome<List<ZoneStore>>> answers) {
        List<ZoneStore> tested =
                answers.stream()
                        .flatMap(answer ->
                                answer instanceof Outcome.Done<List<ZoneStore>>(List<ZoneStore> one)
                                        ? one.stream()
                                        : Stream.<ZoneStore>of())
                        .toList();
        long faults = tested.stream().filter(each -> !each.condition().isUsable()).count();
        String many = Figures.counted(tested.size(), "store", "stores");
        return faults == 0
                ? "Tested %s: all can be used".formatted(many)
                : "Tested %s: %d cannot be used".formatted(many, faults);
    }

    private <T> void heed(Outcome<T> answer) {
        if (answer instanceof Outcome.Refused<T>(List<Problem> problems)) {
            refused.accept(problems);
        }
    }

    /** Gives an empty folder a new identity; the copies of the old one are lost. */
    public void reset(StoreRow row) {
        bench.call(
                caller -> bench.workspace().regionStores().reset(caller, row.region(), row.zone()),
                this::heed);
    }

    @Override
    public void close() {
        rows.close();
    }
}
