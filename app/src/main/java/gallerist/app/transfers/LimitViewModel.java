package gallerist.app.transfers;

import gallerist.app.cli.option.RateText;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Bandwidth;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** How fast transfers may be, a line for each part of the day: {@code 5MB/s 08:00-18:00}. */
public final class LimitViewModel {
    private final Workbench bench;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding problem =
            Bindings.createStringBinding(() -> problem(text.get()), text);

    /** Begins with what holds now. */
    public LimitViewModel(Workbench bench) {
        this.bench = bench;
        bench.call(
                _ -> bench.workspace().replications().limit(), limit -> text.set(written(limit)));
    }

    private static String written(Bandwidth limit) {
        return limit.windows().stream()
                .map(LimitViewModel::written)
                .collect(Collectors.joining("\n"));
    }

    private static String written(Bandwidth.Window window) {
        String rate = rate(window.bytesPerSecond());
        return window.from().equals(window.to())
                ? rate
                : "%s %s-%s".formatted(rate, window.from(), window.to());
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
    static Bandwidth read(String typed) {
        List<Bandwidth.Window> parts = new ArrayList<>();
        List<Bandwidth.Window> always = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            String[] words = line.split("\\s+", 2);
            long rate = RateText.read(words[0]);
            if (words.length == 1) {
                always.add(new Bandwidth.Window(rate, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            } else {
                String[] times = words[1].split("\\s*[-–]\\s*", 2);
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

    private static String problem(String typed) {
        try {
            return Checked.by(() -> read(typed));
        } catch (DateTimeException noTime) {
            return "Write times as 08:00-18:00.";
        } catch (WrongCommandLine noRate) {
            return noRate.sentence();
        }
    }

    public StringProperty text() {
        return text;
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
        Bandwidth wanted = read(text.get());
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
