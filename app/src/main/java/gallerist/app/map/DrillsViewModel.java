package gallerist.app.map;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.storage.Change;
import gallerist.storage.Drills;
import gallerist.storage.ZoneStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/** What goes wrong on purpose in a region; only where the workspace is for drills. */
final class DrillsViewModel implements AutoCloseable {
    private static final long SLOW = 20L << 20;
    private static final List<Long> RATES =
            List.of(256L << 10, 1L << 20, 5L << 20, SLOW, 100L << 20);

    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final AtomicReference<Optional<Region>> region =
            new AtomicReference<>(Optional.empty());
    private final AtomicLong slow = new AtomicLong(SLOW);
    private final Live<List<Switch>> switches;

    /**
     * Something that can go wrong, and be put right again.
     *
     * @param degrees how bad it may be, empty where it is or is not
     */
    record Switch(String title, boolean isOn, Runnable turn, List<Degree> degrees) {}

    /** How bad something may be. */
    record Degree(String words, Runnable take) {}

    /**
     * Begins without a region.
     *
     * @param refused is told why something could not be turned
     */
    DrillsViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.switches =
                bench.live(
                        List.of(),
                        Change.Written.class::isInstance,
                        caller ->
                                region.get()
                                        .filter(_ -> bench.workspace().settings().show().drills())
                                        .map(at ->
                                                bench.workspace()
                                                        .regionStores()
                                                        .show(caller, Optional.of(at))
                                                        .map(zones -> switches(at, zones))
                                                        .orElse(List.of()))
                                        .orElse(List.of()));
    }

    void look(Optional<Region> at) {
        region.set(at);
        switches.refresh();
    }

    /** Nothing where the workspace is not for drills. */
    ObservableValue<List<Switch>> switches() {
        return switches.value();
    }

    private List<Switch> switches(Region at, List<ZoneStore> zones) {
        List<Switch> all = new ArrayList<>();
        all.add(whole(at, zones, "Whole region offline", Drills::outage, Drills::withOutage));
        if (zones.size() > 1) {
            zones.forEach(zone -> all.add(zone(at, zone)));
        }
        all.add(slow(at, zones));
        all.add(whole(at, zones, "Store full", Drills::full, Drills::withFull));
        all.add(damage(at, zones));
        return all;
    }

    private Switch slow(Region at, List<ZoneStore> zones) {
        Switch plain =
                whole(
                        at,
                        zones,
                        "Slow link, " + Sizes.rate(rate(zones)),
                        drills -> drills.bytesPerSecond() > 0,
                        (drills, isOn) -> drills.withRate(isOn ? slow.get() : 0));
        return new Switch(
                plain.title(),
                plain.isOn(),
                plain.turn(),
                RATES.stream()
                        .map(rate ->
                                new Degree(Sizes.rate(rate), () -> choose(at, rate, plain.isOn())))
                        .toList());
    }

    /** What is slow already goes at the new rate at once. */
    private void choose(Region at, long rate, boolean isOn) {
        slow.set(rate);
        if (isOn) {
            turn(at, Optional.empty(), drills -> drills.withRate(rate));
        } else {
            switches.refresh();
        }
    }

    /** The rate of the drill that is on, otherwise the one that turning it on gives. */
    private long rate(List<ZoneStore> zones) {
        return zones.stream()
                .mapToLong(zone -> zone.drills().bytesPerSecond())
                .filter(rate -> rate > 0)
                .min()
                .orElse(slow.get());
    }

    /** Turning it on strikes at once, and what was struck stays damaged until it is mended. */
    private Switch damage(Region at, List<ZoneStore> zones) {
        boolean isOn = zones.stream().map(ZoneStore::drills).allMatch(Drills::damage);
        return new Switch(
                "Damage to copies",
                isOn,
                () ->
                        bench.call(
                                caller ->
                                        isOn
                                                ? bench.workspace()
                                                        .regionStores()
                                                        .drill(
                                                                caller,
                                                                at,
                                                                Optional.empty(),
                                                                drills ->
                                                                        drills.withDamage(false, 0))
                                                : bench.workspace()
                                                        .regionStores()
                                                        .damage(caller, at, Optional.empty(), 0),
                                this::turned),
                List.of());
    }

    @FunctionalInterface
    private interface Turning {
        Drills turned(Drills drills, boolean isOn);
    }

    private Switch whole(
            Region at,
            List<ZoneStore> zones,
            String title,
            Predicate<Drills> asks,
            Turning turning) {
        boolean isOn = zones.stream().map(ZoneStore::drills).allMatch(asks);
        return new Switch(
                title,
                isOn,
                () -> turn(at, Optional.empty(), drills -> turning.turned(drills, !isOn)),
                List.of());
    }

    private Switch zone(Region at, ZoneStore zone) {
        boolean isOn = zone.drills().outage();
        return new Switch(
                "Zone %d offline".formatted(zone.zone()),
                isOn,
                () -> turn(at, Optional.of(zone.zone()), drills -> drills.withOutage(!isOn)),
                List.of());
    }

    private void turn(Region at, Optional<Integer> zone, UnaryOperator<Drills> change) {
        bench.call(
                caller -> bench.workspace().regionStores().drill(caller, at, zone, change),
                this::turned);
    }

    private void turned(Outcome<List<ZoneStore>> answer) {
        if (answer instanceof Outcome.Refused<List<ZoneStore>>(var problems)) {
            refused.accept(problems);
        }
        switches.refresh();
    }

    @Override
    public void close() {
        switches.close();
    }
}
