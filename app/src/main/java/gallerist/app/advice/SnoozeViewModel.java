package gallerist.app.advice;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Snooze;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Why a finding is put off, and until when. */
public final class SnoozeViewModel {
    private static final Duration USUAL = Duration.ofDays(30);

    private final Workbench bench;
    private final Finding finding;
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding dateProblem;
    private final StringBinding obstacle;

    public SnoozeViewModel(Workbench bench, Finding finding) {
        this.bench = bench;
        this.finding = finding;
        until.set(LocalDate.ofInstant(bench.now().plus(USUAL), bench.zone()).toString());
        dateProblem = Bindings.createStringBinding(this::checkedDate, until);
        obstacle =
                Bindings.createStringBinding(
                        () ->
                                reason.get().isBlank()
                                        ? "Say why first: others will read it"
                                        : dateProblem.get(),
                        reason,
                        dateProblem);
    }

    private String checkedDate() {
        try {
            LocalDate day = LocalDate.parse(until.get().strip());
            return day.isAfter(LocalDate.ofInstant(bench.now(), bench.zone()))
                    ? ""
                    : "Name a day that is still to come.";
        } catch (DateTimeParseException none) {
            return "Write a day such as 2027-01-31.";
        }
    }

    /** What was found, and where. */
    String fact() {
        return "%s: %s".formatted(finding.on().name(), finding.fact());
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty until() {
        return until;
    }

    ObservableValue<String> dateProblem() {
        return dateProblem;
    }

    ObservableValue<String> obstacle() {
        return obstacle;
    }

    ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    void apply(Runnable then) {
        LocalDate day = LocalDate.parse(until.get().strip());
        String why = reason.get().strip();
        bench.call(
                caller ->
                        bench.workspace()
                                .advising()
                                .snooze(
                                        caller,
                                        finding.practice(),
                                        finding.on(),
                                        day.atStartOfDay(bench.zone()).toInstant(),
                                        why),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Snooze> _ -> then.run();
                        case Outcome.Refused<Snooze>(var problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }
}
