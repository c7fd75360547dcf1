package gallerist.app.replication.capture;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Pair;
import gallerist.app.wire.Dates;
import gallerist.model.Refusal;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.VersionNumber;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What every new version is asked: its number, when it ends, its tags, whether it is latest. */
final class Basics {
    private final InstantSource clock;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty endOfLife = new SimpleStringProperty("");
    private final ObjectProperty<List<Pair>> tags = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty excluded = new SimpleBooleanProperty();
    private final ObjectProperty<List<String>> taken = new SimpleObjectProperty<>(List.of());
    private final String artifact;
    private String proposed = "";
    private final StringBinding numberProblem;
    private final StringBinding dateProblem;
    private final StringBinding tagsProblem;
    private final StringBinding obstacle;

    Basics(InstantSource clock, String artifact) {
        this.clock = clock;
        this.artifact = artifact;
        this.numberProblem = Bindings.createStringBinding(this::checkNumber, number, taken);
        this.dateProblem =
                Bindings.createStringBinding(() -> Checked.by(this::readEndOfLife), endOfLife);
        this.tagsProblem = Bindings.createStringBinding(() -> Checked.by(this::readTags), tags);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, number, numberProblem, dateProblem, tagsProblem);
    }

    void begin(String proposal, List<String> numbers) {
        taken.set(numbers);
        proposed = proposal;
        number.set(proposal);
    }

    /** Whether something was typed. */
    boolean isTouched() {
        return !number.get().equals(proposed)
                || !endOfLife.get().isEmpty()
                || !tags.get().isEmpty()
                || excluded.get();
    }

    private String checkNumber() {
        String typed = number.get();
        if (typed.isEmpty()) {
            return "";
        }
        return taken.get().contains(typed)
                ? "%s has a version %s already.".formatted(artifact, typed)
                : Checked.by(() -> VersionNumber.of(typed));
    }

    EndOfLife readEndOfLife() {
        if (endOfLife.get().isBlank()) {
            return EndOfLife.never();
        }
        EndOfLife date = EndOfLife.on(Dates.parse("endOfLifeDate", endOfLife.get().strip()));
        Refusal.ifAny(EndOfLife.never().changedTo(date, clock.instant()));
        return date;
    }

    Tags readTags() {
        return Pair.tags(tags.get());
    }

    private String reason() {
        return number.get().isEmpty()
                ? "Give it a number"
                : Stream.of(numberProblem, dateProblem, tagsProblem)
                        .map(StringBinding::get)
                        .filter(problem -> !problem.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    StringProperty number() {
        return number;
    }

    ObservableValue<String> numberProblem() {
        return numberProblem;
    }

    StringProperty endOfLife() {
        return endOfLife;
    }

    ObservableValue<String> dateProblem() {
        return dateProblem;
    }

    ObjectProperty<List<Pair>> tags() {
        return tags;
    }

    ObservableValue<String> tagsProblem() {
        return tagsProblem;
    }

    BooleanProperty excluded() {
        return excluded;
    }

    /** Why the next step can't be taken, empty when it can. */
    ObservableValue<String> obstacle() {
        return obstacle;
    }
}
