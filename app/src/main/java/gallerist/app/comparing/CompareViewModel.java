package gallerist.app.comparing;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Outline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A resource beside another one of its kind. */
public final class CompareViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId left;
    private final Live<List<ResourceId>> choices;
    private final ObjectProperty<ResourceId> right;
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    private final Live<Outcome<List<Row>>> read;
    private final ObjectBinding<List<Row>> rows;
    private final StringBinding summary;
    private volatile ResourceId wanted;

    public CompareViewModel(Workbench bench, ResourceId left) {
        this.bench = bench;
        this.left = left;
        this.wanted = left;
        this.right = new SimpleObjectProperty<>(left);
        this.read =
                bench.live(
                        new Outcome.Done<>(List.of()),
                        change ->
                                change instanceof Change.Written
                                        && (change.touches(left) || change.touches(wanted)),
                        this::compare);
        this.rows = Bindings.createObjectBinding(this::shown, read.value(), onlyDifferences);
        this.summary = Bindings.createStringBinding(this::summarise, read.value(), right);
        this.choices = bench.live(List.of(), Change.Written.class::isInstance, this::others);
        choices.value().addListener((_, _, _) -> propose());
        right.addListener((_, _, now) -> {
            wanted = now;
            read.refresh();
        });
        propose();
    }

    /** All of the same kind, those beside it first. */
    private List<ResourceId> others(Caller caller) {
        Optional<Kind> kind = left.kind();
        return bench
                .workspace()
                .outline()
                .list(caller, bench.workspace().subscription())
                .orThrow()
                .stream()
                .map(Outline.Line::id)
                .filter(id -> id.kind().equals(kind) && !id.equals(left))
                .sorted(Comparator.comparing(id -> !id.parent().equals(left.parent())))
                .toList();
    }

    /** The last one beside it is what somebody most likely wants to know about. */
    private void propose() {
        if (right.get().equals(left)) {
            List<ResourceId> beside =
                    choices.get().stream().filter(id -> id.parent().equals(left.parent())).toList();
            if (!beside.isEmpty()) {
                right.set(beside.getLast());
            } else if (!choices.get().isEmpty()) {
                right.set(choices.get().getFirst());
            }
        }
    }

    private Outcome<List<Row>> compare(Caller caller) {
        ResourceId other = wanted;
        return other.equals(left)
                ? new Outcome.Done<>(List.of())
                : bench.workspace()
                        .comparisons()
                        .read(caller, left)
                        .flatMap(one ->
                                bench.workspace()
                                        .comparisons()
                                        .read(caller, other)
                                        .map(two -> Rows.of(one, two)));
    }

    private List<Row> all() {
        return switch (read.get()) {
            case Outcome.Done<List<Row>>(List<Row> found) -> found;
            case Outcome.Refused<List<Row>> _ -> List.of();
        };
    }

    private List<Row> shown() {
        return onlyDifferences.get() ? all().stream().filter(Row::differs).toList() : all();
    }

    private String summarise() {
        if (read.get() instanceof Outcome.Refused<List<Row>>(List<Problem> problems)) {
            return Checked.sentences(problems);
        }
        if (right.get().equals(left)) {
            return "There is no other one to compare it with";
        }
        long differing = all().stream().filter(Row::differs).count();
        return differing == 0
                ? "Both are the same in all %s"
                        .formatted(Figures.counted(all().size(), "property", "properties"))
                : "%s of %s differ"
                        .formatted(
                                Figures.count(differing),
                                Figures.counted(all().size(), "property", "properties"));
    }

    String title() {
        return "Compare " + Called.of(left);
    }

    /** The name above the first column. */
    String left() {
        return words(left);
    }

    static String words(ResourceId id) {
        return id.kind().equals(Optional.of(Kind.GALLERY))
                ? id.name()
                : "%s in %s".formatted(Called.of(id), id.galleryName());
    }

    ObservableValue<List<ResourceId>> choices() {
        return choices.value();
    }

    public ObjectProperty<ResourceId> right() {
        return right;
    }

    BooleanProperty onlyDifferences() {
        return onlyDifferences;
    }

    ObservableValue<List<Row>> rows() {
        return rows;
    }

    /** How many differ, or why nothing is to be seen. */
    ObservableValue<String> summary() {
        return summary;
    }

    @Override
    public void close() {
        choices.close();
        read.close();
    }
}
