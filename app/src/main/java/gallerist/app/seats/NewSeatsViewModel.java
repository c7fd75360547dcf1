package gallerist.app.seats;

import gallerist.app.fx.Action;
import gallerist.app.workshop.Seats;
import gallerist.app.workshop.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The seats that a room shall have. */
public final class NewSeatsViewModel {
    private static final int USUAL = 4;

    private final SeatsViewModel seats;
    private final List<Source> workshops;
    private final Function<Source, String> titles;
    private final ObjectProperty<Source> workshop;
    private final IntegerProperty count = new SimpleIntegerProperty(USUAL);
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringBinding obstacle;

    /**
     * Asks.
     *
     * @param workshops those that can be taken
     * @param titles how they are called
     */
    public NewSeatsViewModel(
            SeatsViewModel seats, List<Source> workshops, Function<Source, String> titles) {
        this.seats = seats;
        this.workshops = List.copyOf(workshops);
        this.titles = titles;
        this.workshop = new SimpleObjectProperty<>(workshops.getFirst());
        this.obstacle =
                Bindings.createStringBinding(
                        () ->
                                Seats.isCount(count.get())
                                        ? seats.busy().getValue()
                                        : "A room has 1 to %d seats".formatted(Seats.MOST),
                        count,
                        seats.busy());
    }

    List<Source> workshops() {
        return workshops;
    }

    String title(Source source) {
        return titles.apply(source);
    }

    ObjectProperty<Source> workshop() {
        return workshop;
    }

    IntegerProperty count() {
        return count;
    }

    ObservableValue<String> refusal() {
        return refusal;
    }

    /** What is being done, empty while nothing is. */
    ObservableValue<String> busy() {
        return seats.busy();
    }

    Action make(Runnable close) {
        return Action.of(
                        "seats-make",
                        "Make seats",
                        "fth-plus",
                        () -> seats.make(workshop.get(), count.get(), wrong -> ended(wrong, close)))
                .unless(obstacle);
    }

    private void ended(Optional<String> wrong, Runnable close) {
        refusal.set(wrong.orElse(""));
        if (wrong.isEmpty()) {
            close.run();
        }
    }
}
