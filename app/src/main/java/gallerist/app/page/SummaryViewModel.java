package gallerist.app.page;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The summary of one resource, kept fresh. */
public final class SummaryViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId id;
    private final Live<Shown> shown;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What there is to show. */
    public sealed interface Shown {
        /** Nothing was read yet. */
        record Coming() implements Shown {}

        record Known(Summary summary) implements Shown {}

        /**
         * It is gone, or not for the one who acts.
         *
         * @param isInBin whether it was thrown away and can be restored
         */
        record Missing(String sentence, boolean isInBin) implements Shown {}
    }

    public SummaryViewModel(
            Workbench bench, ResourceId id, Function<Caller, Outcome<Summary>> read) {
        this.bench = bench;
        this.id = id;
        this.shown =
                bench.live(
                        new Shown.Coming(),
                        change -> change.touches(id),
                        caller -> shown(caller, Outcome.of(() -> read.apply(caller).orThrow())));
    }

    private Shown shown(Caller caller, Outcome<Summary> outcome) {
        return switch (outcome) {
            case Outcome.Done<Summary>(Summary summary) -> new Shown.Known(summary);
            case Outcome.Refused<Summary>(List<Problem> problems) ->
                    new Shown.Missing(
                            problems.stream().map(Sentences::of).collect(Collectors.joining(" ")),
                            isInBin(caller));
        };
    }

    private boolean isInBin(Caller caller) {
        return id.kind().filter(Kind.IMAGE_VERSION::equals).isPresent()
                && id.parent()
                        .flatMap(definition ->
                                bench.workspace()
                                        .recycleBin()
                                        .list(caller, definition, Window.ALL)
                                        .found())
                        .filter(bin ->
                                bin.items().stream().anyMatch(version -> version.id().equals(id)))
                        .isPresent();
    }

    /** Takes it out of the recycle bin again. */
    public void restore() {
        refusal.set("");
        bench.call(
                caller -> bench.workspace().recycleBin().restore(caller, id),
                answer -> refusal.set(Checked.sentences(answer.problems())));
    }

    /** Why it was not restored. */
    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableValue<Shown> shown() {
        return shown.value();
    }

    @Override
    public void close() {
        shown.close();
    }
}
