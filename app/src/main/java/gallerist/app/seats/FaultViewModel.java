package gallerist.app.seats;

import gallerist.app.cli.option.RateText;
import gallerist.app.fx.Action;
import gallerist.app.workshop.Fault;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What shall go wrong at some seats, and in which region. */
public final class FaultViewModel {
    private static final String USUAL_REGION = "westeurope";
    private static final String USUAL_RATE = "100KB/s";

    private final SeatsViewModel seats;
    private final List<String> names;
    private final ObjectProperty<Fault> fault = new SimpleObjectProperty<>(Fault.OUTAGE);
    private final ObjectProperty<Region> region =
            new SimpleObjectProperty<>(Regions.of(USUAL_REGION));
    private final StringProperty rate = new SimpleStringProperty(USUAL_RATE);
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringBinding wrongRate;

    public FaultViewModel(SeatsViewModel seats, List<String> names) {
        this.seats = seats;
        this.names = List.copyOf(names);
        this.wrongRate = Bindings.createStringBinding(this::rateProblem, rate, fault);
    }

    private String rateProblem() {
        return isSlow() && !RateText.isOne(rate.get()) ? "Such as 100KB/s or 1MB/s" : "";
    }

    String who() {
        return SeatsViewModel.who(names);
    }

    ObjectProperty<Fault> fault() {
        return fault;
    }

    ObjectProperty<Region> region() {
        return region;
    }

    StringProperty rate() {
        return rate;
    }

    ObservableValue<String> wrongRate() {
        return wrongRate;
    }

    ObservableValue<String> refusal() {
        return refusal;
    }

    boolean isSlow() {
        return fault.get() == Fault.SLOW;
    }

    Action on(Runnable close) {
        return Action.of("fault-on", "Let it go wrong", "fth-zap", () -> strike(true, close))
                .unless(wrongRate);
    }

    Action off(Runnable close) {
        return Action.of(
                "fault-off", "Set it right again", "fth-check", () -> strike(false, close));
    }

    private void strike(boolean isOn, Runnable close) {
        List<String> place = List.of(region.get().name(), isOn ? "on" : "off");
        String command =
                fault.get()
                        .command(
                                isSlow() && isOn
                                        ? List.of(rate.get().strip(), place.get(0), place.get(1))
                                        : place);
        seats.strike(names, command, wrong -> ended(wrong, close));
    }

    private void ended(Optional<String> wrong, Runnable close) {
        refusal.set(wrong.orElse(""));
        if (wrong.isEmpty()) {
            close.run();
        }
    }
}
