package gallerist.app.page;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The summary of one resource, kept fresh. */
public final class SummaryViewModel implements AutoCloseable {
    private final Live<Shown> shown;

    /** What there is to show. */
    public sealed interface Shown {
        /** Nothing was read yet. */
        record Coming() implements Shown {}

        record Known(Summary summary) implements Shown {}

        /** It is gone, or not for the one who acts. */
        record Missing(String sentence) implements Shown {}
    }

    public SummaryViewModel(
            Workbench bench, ResourceId id, Function<Caller, Outcome<Summary>> read) {
        this.shown =
                bench.live(
                        new Shown.Coming(),
                        change -> change.touches(id),
                        caller -> shown(Outcome.of(() -> read.apply(caller).orThrow())));
    }

    private static Shown shown(Outcome<Summary> outcome) {
        return switch (outcome) {
            case Outcome.Done<Summary>(Summary summary) -> new Shown.Known(summary);
            case Outcome.Refused<Summary>(List<Problem> problems) ->
                    new Shown.Missing(
                            problems.stream().map(Sentences::of).collect(Collectors.joining(" ")));
        };
    }

    public ObservableValue<Shown> shown() {
        return shown.value();
    }

    @Override
    public void close() {
        shown.close();
    }
}
