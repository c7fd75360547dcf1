package gallerist.app.editing;

import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.editing.Kin.Known;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Consequence;
import gallerist.app.page.note.NoteViewModel;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** A stored resource whose properties are typed over. */
public final class EditViewModel<R extends Resource> implements AutoCloseable {
    /** So long consumers have to go on to another version. */
    private static final Duration NOTICE = Duration.ofDays(30);

    private final Workbench bench;
    private final ResourceId id;
    private final Kin<R> kin;
    private final Aspect aspect;
    private final Saving saving;
    private final Form form;
    private final NoteViewModel said = new NoteViewModel();
    private final Live<Optional<Outcome<Known<R>>>> stored;
    private final ObjectProperty<Optional<Known<R>>> basis =
            new SimpleObjectProperty<>(Optional.empty());
    private final Live<Foreseen> foreseen;
    private final StringBinding news;
    private final StringBinding obstacle;
    private final StringBinding note;
    private volatile Optional<Draft<R>> draft = Optional.empty();

    /** What is typed, over what it was typed over. */
    private record Draft<R extends Resource>(Known<R> over, ObjectNode json) {}

    private EditViewModel(
            Workbench bench,
            ResourceId id,
            Kin<R> kin,
            Kind kind,
            Aspect aspect,
            Consumer<Reversible> done) {
        this.bench = bench;
        this.id = id;
        this.kin = kin;
        this.aspect = aspect;
        this.saving = new Saving(bench, done);
        this.form = new Form(Sheets.of(kind, aspect));
        this.stored =
                bench.live(
                        Optional.empty(),
                        change -> change instanceof Change.Written && change.touches(id),
                        caller -> Optional.of(kin.read().apply(caller, id)));
        this.news = Bindings.createStringBinding(this::makeNews, stored.value(), basis);
        this.foreseen =
                bench.live(Foreseen.NOTHING, Change.Written.class::isInstance, this::foresee);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        form.version(),
                        saving.busy(),
                        basis,
                        stored.value(),
                        foreseen.value(),
                        said.problem());
        this.note = Bindings.createStringBinding(this::makeNote, form.version(), basis);
        form.version().addListener((_, _, _) -> drafted());
        saving.refusal().addListener((_, _, _) -> foreseen.refresh());
        stored.value().addListener((_, _, _) -> arrived());
        arrived();
    }

    private void drafted() {
        draft =
                basis.get()
                        .filter(_ -> !form.changed().isEmpty() && form.wrong().isEmpty())
                        .map(known -> new Draft<>(known, form.json()));
        foreseen.refresh();
    }

    private Foreseen foresee(Caller caller) {
        return draft.map(now -> kin.foresee(bench, caller, now.over(), now.json()))
                .orElse(Foreseen.NOTHING);
    }

    /**
     * For a resource of any kind.
     *
     * @param done is told how to take back what was written
     */
    public static EditViewModel<?> of(
            Workbench bench, ResourceId id, Aspect aspect, Consumer<Reversible> done) {
        Kins kins = new Kins(bench);
        Kind kind = id.kind().orElse(Kind.GALLERY);
        return switch (kind) {
            case IMAGE_DEFINITION ->
                    new EditViewModel<>(bench, id, kins.definitions(), kind, aspect, done);
            case IMAGE_VERSION ->
                    new EditViewModel<>(bench, id, kins.versions(), kind, aspect, done);
            case APPLICATION ->
                    new EditViewModel<>(bench, id, kins.applications(), kind, aspect, done);
            case APPLICATION_VERSION ->
                    new EditViewModel<>(bench, id, kins.applicationVersions(), kind, aspect, done);
            default -> new EditViewModel<>(bench, id, kins.galleries(), kind, aspect, done);
        };
    }

    private Optional<Known<R>> read() {
        return stored.get().flatMap(Outcome::found);
    }

    /** What is read first is stood on; what comes later only when the person says so. */
    private void arrived() {
        stored.get()
                .map(Outcome::problems)
                .filter(problems -> !problems.isEmpty())
                .ifPresent(saving::refuse);
        boolean isFirst = basis.get().isEmpty();
        read().filter(_ -> isFirst || form.changed().isEmpty()).ifPresent(this::standOn);
        if (isFirst && basis.get().isPresent() && aspect == Aspect.RETIREMENT) {
            proposeRetirement();
        }
    }

    private void proposeRetirement() {
        for (Cell cell : form.cells()) {
            switch (cell) {
                case FlagCell flag -> flag.flag().set(true);
                case TextCell text when text.text().get().isEmpty() ->
                        text.text()
                                .set(
                                        LocalDate.ofInstant(bench.now().plus(NOTICE), bench.zone())
                                                .toString());
                case TextCell _, PairsCell _ -> {}
            }
        }
    }

    private void standOn(Known<R> known) {
        basis.set(Optional.of(known));
        form.follow(kin.flat(known.resource()), json -> kin.check(known, json));
    }

    private String makeNews() {
        Optional<R> mine = basis.get().map(Known::resource);
        return read().map(Known::resource)
                .filter(theirs ->
                        mine.filter(seen -> seen.stored().revision() != theirs.stored().revision())
                                .isPresent())
                .map(this::told)
                .orElse("");
    }

    private String told(R theirs) {
        ObjectNode tree = kin.flat(theirs);
        List<Cell> differing = form.differing(tree);
        String clash =
                differing.stream()
                        .filter(Cell::isChanged)
                        .map(cell -> cell.entry().title())
                        .collect(Collectors.joining(", "));
        return "%s has changed it at %s (%s). What you typed is kept%s."
                .formatted(
                        theirs.stored().systemData().changedBy(),
                        Figures.moment(theirs.stored().systemData().changedAt(), bench.zone()),
                        differing.isEmpty()
                                ? "nothing that is shown here"
                                : differing.stream()
                                        .map(cell -> cell.entry().title())
                                        .collect(Collectors.joining(", ")),
                        clash.isEmpty() ? "" : "; both of you changed " + clash);
    }

    private String reason() {
        if (saving.busy().get()) {
            return "It is being written";
        }
        if (basis.get().isEmpty()) {
            return saving.refusal().get().isEmpty() ? "It is being read" : saving.refusal().get();
        }
        if (form.changed().isEmpty()) {
            return "Nothing is changed";
        }
        if (!news.get().isEmpty()) {
            return "Somebody has changed it: decide about that first";
        }
        if (!form.wrong().isEmpty()) {
            return form.wrong();
        }
        if (!said.problem().getValue().isEmpty()) {
            return said.problem().getValue();
        }
        return foreseen.get().of().equals(Optional.of(form.json()))
                ? Checked.sentences(foreseen.get().problems())
                : "What follows is being worked out";
    }

    /** What follows from what is typed. */
    ObservableValue<List<Consequence>> consequences() {
        return foreseen.value().map(Foreseen::consequences);
    }

    /** Said beforehand: what the rules would not let back cannot be undone. */
    private String makeNote() {
        if (form.changed().isEmpty()) {
            return "";
        }
        return back().filter(problems -> !problems.isEmpty())
                .map(problems -> "Cannot be undone: " + Checked.sentences(problems))
                .orElse("Can be undone with Ctrl+Z");
    }

    /** What would speak against putting it back; nothing while it cannot even be written. */
    private Optional<List<Problem>> back() {
        return basis.get()
                .flatMap(known ->
                        Outcome.of(() ->
                                        kin.parser()
                                                .parse(
                                                        form.json(),
                                                        id,
                                                        Optional.of(known.resource())))
                                .found()
                                .map(wanted -> known.rules().apply(wanted, known.resource())));
    }

    public String title() {
        return aspect.title() + Called.of(id);
    }

    Form form() {
        return form;
    }

    /** What somebody else did meanwhile, empty where nobody did anything. */
    ObservableValue<String> news() {
        return news;
    }

    /** Goes on over what the other one wrote, with what was typed here. */
    void keepMine() {
        read().ifPresent(this::standOn);
    }

    /** Forgets what was typed here. */
    void takeTheirs() {
        form.reset();
        read().ifPresent(this::standOn);
    }

    /** Why it cannot be saved now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return saving.refusal();
    }

    /** What is said about the change. */
    NoteViewModel said() {
        return said;
    }

    /** Whether it can be undone. */
    ObservableValue<String> note() {
        return note;
    }

    /** What is typed, as long as it can be saved. */
    public Copyable copyable() {
        return new Copyable(bench, () -> recipe(basis.get().orElseThrow().resource()));
    }

    private Recipe recipe(R stored) {
        return kin.recipe(
                stored, kin.parser().parse(form.json(), id, Optional.of(stored)), form.changes());
    }

    public void save(Runnable then) {
        Known<R> known = basis.get().orElseThrow();
        ObjectNode json = form.json();
        String plan = foreseen.get().plan();
        NoteViewModel.Saying saying = said.said();
        saving.run(caller -> kin.save(saying.by(caller), known, json, plan), then);
    }

    @Override
    public void close() {
        foreseen.close();
        stored.close();
    }
}
