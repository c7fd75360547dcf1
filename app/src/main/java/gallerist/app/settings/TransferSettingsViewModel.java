package gallerist.app.settings;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Bandwidth;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.ScrubSchedule;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** How fast copies may be and how often they are read again. */
public final class TransferSettingsViewModel implements AutoCloseable {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Map<ScrubSchedule, String> OFTEN =
            Map.of(
                    ScrubSchedule.OFF, "Only when asked",
                    ScrubSchedule.DAILY, "Every day",
                    ScrubSchedule.WEEKLY, "Every week");

    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<State>> state;
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<RateUnit> unit = new SimpleObjectProperty<>(RateUnit.MIB);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringBinding amountProblem;
    private final StringBinding timeProblem;
    private final StringBinding obstacle;
    private final ObjectBinding<List<Limit>> limits;

    private record State(Bandwidth bandwidth, ScrubSchedule scrub) {}

    /** A limit as it is read. */
    public record Limit(String rate, String time, Runnable away) {}

    public TransferSettingsViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.state =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        _ ->
                                Optional.of(
                                        new State(
                                                bench.workspace().replications().limit(),
                                                bench.workspace().verification().schedule())));
        this.amountProblem = Bindings.createStringBinding(this::checkAmount, amount);
        this.timeProblem = Bindings.createStringBinding(this::checkTimes, from, to);
        this.obstacle =
                Bindings.createStringBinding(
                        () ->
                                amount.get().isBlank()
                                        ? "Say how fast"
                                        : amountProblem.get().isEmpty()
                                                ? timeProblem.get()
                                                : amountProblem.get(),
                        amount,
                        amountProblem,
                        timeProblem);
        this.limits = Bindings.createObjectBinding(this::read, state.value());
    }

    private String checkAmount() {
        String typed = amount.get().strip();
        return typed.isEmpty() || (AMOUNT.matcher(typed).matches() && Double.parseDouble(typed) > 0)
                ? ""
                : "Use a number, such as 50 or 2.5";
    }

    private String checkTimes() {
        if (from.get().isBlank() != to.get().isBlank()) {
            return "Say both when it begins and when it ends";
        }
        if (time(from).isEmpty() || time(to).isEmpty()) {
            return "Use hours and minutes, such as 08:00";
        }
        return "";
    }

    /** Midnight where nothing was typed. */
    private static Optional<LocalTime> time(StringProperty typed) {
        try {
            return Optional.of(
                    typed.get().isBlank()
                            ? LocalTime.MIDNIGHT
                            : LocalTime.parse(typed.get().strip()));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private List<Limit> read() {
        return state.get().stream()
                .flatMap(known -> known.bandwidth().windows().stream())
                .map(window ->
                        new Limit(
                                Sizes.of(window.bytesPerSecond()) + "/s",
                                window.isAllDay()
                                        ? "at all other times"
                                        : "from %s to %s".formatted(window.from(), window.to()),
                                () -> change(bandwidth -> bandwidth.without(window), () -> {})))
                .toList();
    }

    /** In the order in which they count. */
    public ObservableValue<List<Limit>> limits() {
        return limits;
    }

    public StringProperty amount() {
        return amount;
    }

    public ObjectProperty<RateUnit> unit() {
        return unit;
    }

    /** When the limit begins, nothing for all day. */
    public StringProperty from() {
        return from;
    }

    public StringProperty to() {
        return to;
    }

    public ObservableValue<String> amountProblem() {
        return amountProblem;
    }

    public ObservableValue<String> timeProblem() {
        return timeProblem;
    }

    /** Why the limit cannot be added, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    public void add() {
        long rate =
                Math.max(1, (long) (Double.parseDouble(amount.get().strip()) * unit.get().bytes()));
        Bandwidth.Window wanted =
                new Bandwidth.Window(rate, time(from).orElseThrow(), time(to).orElseThrow());
        change(
                bandwidth -> bandwidth.with(wanted),
                () -> {
                    amount.set("");
                    from.set("");
                    to.set("");
                });
    }

    private void change(UnaryOperator<Bandwidth> edit, Runnable then) {
        attempt(
                caller ->
                        bench.workspace()
                                .replications()
                                .limit(
                                        caller,
                                        edit.apply(bench.workspace().replications().limit())),
                then);
    }

    private <T> void attempt(Function<Caller, Outcome<T>> verb, Runnable then) {
        bench.call(
                verb,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T> _ -> then.run();
                        case Outcome.Refused<T>(List<Problem> problems) -> refused.accept(problems);
                    }
                });
    }

    /** How often copies are read again, in words. */
    public List<String> choices() {
        return List.of(
                OFTEN.getOrDefault(ScrubSchedule.DAILY, ""),
                OFTEN.getOrDefault(ScrubSchedule.WEEKLY, ""),
                OFTEN.getOrDefault(ScrubSchedule.OFF, ""));
    }

    /** What holds now, empty before it was read. */
    public ObservableValue<String> often() {
        return state.value().map(known -> known.map(State::scrub).map(OFTEN::get).orElse(""));
    }

    public void scrub(String often) {
        OFTEN.entrySet().stream()
                .filter(entry -> entry.getValue().equals(often))
                .filter(entry -> !Optional.of(entry.getKey()).equals(state.get().map(State::scrub)))
                .findFirst()
                .ifPresent(entry ->
                        attempt(
                                caller ->
                                        bench.workspace()
                                                .verification()
                                                .schedule(caller, entry.getKey()),
                                () -> {}));
    }

    @Override
    public void close() {
        state.close();
    }
}
