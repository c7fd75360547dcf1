package gallerist.app.transfers;

import gallerist.app.cli.option.RateText;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Bandwidth;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How fast transfers may be, a row for each part of the day: from when to when, and the rate. */
public final class LimitViewModel {
    private final Workbench bench;
    private final ObjectProperty<List<Pair>> rows = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding problem =
            Bindings.createStringBinding(() -> problem(rows.get()), rows);

    /** Begins with what holds now. */
    public LimitViewModel(Workbench bench) {
        this.bench = bench;
        bench.call(
                _ -> bench.workspace().replications().limit(),
                limit -> rows.set(limit.windows().stream().map(LimitViewModel::written).toList()));
    }

    private static Pair written(Bandwidth.Window window) {
        return new Pair(
                window.isAllDay() ? "" : "%s-%s".formatted(window.from(), window.to()),
                rate(window.bytesPerSecond()));
    }

    private static String rate(long bytes) {
        for (String unit : List.of("GiB", "MiB", "KiB")) {
            long size = 1L << (unit.equals("GiB") ? 30 : unit.equals("MiB") ? 20 : 10);
            if (bytes % size == 0) {
                return bytes / size + unit + "/s";
            }
        }
        return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + "MB/s" : Long.toString(bytes);
    }

    /** Parts of the day count before the whole of it, wherever they stand. */
    static Bandwidth read(List<Pair> typed) {
        List<Bandwidth.Window> parts = new ArrayList<>();
        List<Bandwidth.Window> always = new ArrayList<>();
        for (Pair row : typed) {
            long rate = RateText.read(row.value());
            if (row.name().isBlank()) {
                always.add(new Bandwidth.Window(rate, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            } else {
                String[] times = row.name().split("\\s*[-–]\\s*", 2);
                parts.add(
                        new Bandwidth.Window(rate, time(times[0]), time(times[times.length - 1])));
            }
        }
        parts.addAll(always);
        return new Bandwidth(parts);
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.strip());
    }

    private static String problem(List<Pair> typed) {
        try {
            return Checked.by(() -> read(typed));
        } catch (DateTimeException noTime) {
            return "Write times as 08:00-18:00.";
        } catch (WrongCommandLine noRate) {
            return noRate.sentence();
        }
    }

    public ObjectProperty<List<Pair>> rows() {
        return rows;
    }

    /** What is wrong with what was typed, empty where nothing is. */
    public ObservableValue<String> problem() {
        return problem;
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Has it hold from now on, and goes on. */
    public void apply(Runnable then) {
        if (!problem.get().isEmpty()) {
            return;
        }
        Bandwidth wanted = read(rows.get());
        bench.call(
                caller -> bench.workspace().replications().limit(caller, wanted),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Bandwidth> _ -> then.run();
                        case Outcome.Refused<Bandwidth>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }
}
