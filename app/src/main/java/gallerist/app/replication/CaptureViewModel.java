package gallerist.app.replication;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Proposal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.Validations;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.storage.Acknowledged;
import gallerist.storage.Caller;
import gallerist.storage.Inspection;
import gallerist.storage.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A version that is to be made from disk-image files. */
public final class CaptureViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId definition;
    private final Live<Optional<Outcome<Start>>> start;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty dataDisks = new SimpleStringProperty("");
    private final StringProperty endOfLife = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final BooleanProperty excluded = new SimpleBooleanProperty();
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>(Found.NOTHING);
    private final ObjectProperty<Optional<Draft>> draft =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inspecting = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringProperty progress = new SimpleStringProperty("");
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final StringBinding numberProblem;
    private final StringBinding fileProblem;
    private final StringBinding dateProblem;
    private final StringBinding tagsProblem;
    private final StringBinding obstacle;
    private final StringBinding usual;
    private final ObjectBinding<List<TargetLine>> lines;
    private final ObjectBinding<Totals> totals;

    /** What is known before anything is typed. */
    record Start(ImageDefinition image, String number, List<String> taken, Defaults defaults) {}

    /**
     * Begins.
     *
     * @param chosen the file that was dropped, where one was
     */
    public CaptureViewModel(Workbench bench, ResourceId definition, Optional<Path> chosen) {
        this.bench = bench;
        this.definition = definition;
        this.numberProblem = Bindings.createStringBinding(this::checkNumber, number);
        this.fileProblem = Bindings.createStringBinding(() -> found.get().problem(), found);
        this.dateProblem =
                Bindings.createStringBinding(() -> Checked.by(this::readEndOfLife), endOfLife);
        this.tagsProblem = Bindings.createStringBinding(() -> Checked.by(this::readTags), tags);
        this.lines = Bindings.createObjectBinding(this::makeLines, draft, found);
        this.totals = Bindings.createObjectBinding(this::makeTotals, draft, found);
        this.usual = Bindings.createStringBinding(this::makeUsual, draft);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        number,
                        file,
                        found,
                        inspecting,
                        busy,
                        draft,
                        numberProblem,
                        dateProblem,
                        tagsProblem);
        this.start = bench.live(Optional.empty(), _ -> false, this::begin);
        start.value().addListener((_, _, _) -> began(chosen));
        began(chosen);
    }

    private Optional<Outcome<Start>> begin(Caller caller) {
        return Optional.of(
                bench.workspace()
                        .definitions()
                        .show(caller, definition)
                        .map(image ->
                                new Start(
                                        image,
                                        bench.workspace()
                                                .numbers()
                                                .next(caller, definition, Proposal.PATCH)
                                                .map(VersionNumber::toString)
                                                .orThrow(),
                                        bench
                                                .workspace()
                                                .versions()
                                                .list(caller, definition, Window.ALL)
                                                .orThrow()
                                                .items()
                                                .stream()
                                                .map(ImageVersion::name)
                                                .toList(),
                                        bench.workspace().defaults())));
    }

    private Optional<Start> known() {
        return start.get()
                .flatMap(answer ->
                        answer instanceof Outcome.Done<Start>(Start now)
                                ? Optional.of(now)
                                : Optional.empty());
    }

    private void began(Optional<Path> chosen) {
        start.get()
                .ifPresent(answer -> {
                    if (answer instanceof Outcome.Refused<Start>(List<Problem> problems)) {
                        refusal.set(Checked.sentences(problems));
                    }
                });
        known().ifPresent(now -> {
            number.set(now.number());
            draft.set(Optional.of(Draft.of(home(now), plan(now), List.of())));
            chosen.ifPresent(this::choose);
        });
    }

    private static Region home(Start now) {
        return now.image().location();
    }

    private Publishing plan(Start now) {
        return new Publishing(
                List.of(),
                Defaults.REPLICAS,
                false,
                bench.now(),
                EndOfLife.never(),
                now.defaults().storage(),
                ReplicationMode.FULL);
    }

    /** Takes a file as the OS disk and looks into it. */
    public void choose(Path path) {
        file.set(path.toString());
        inspect();
    }

    /** Looks into the file that is named. */
    public void inspect() {
        Optional<Start> now = known();
        if (now.isEmpty() || file.get().isBlank()) {
            found.set(Found.NOTHING);
            return;
        }
        inspecting.set(true);
        Path path = Path.of(file.get().strip());
        bench.call(
                _ -> {
                    Inspection inspection = new Inspection(bench::now);
                    return Found.of(
                            inspection.of(path),
                            inspection.occupied(path, (_, _) -> !isCancelled.get()),
                            now.get().image());
                },
                seen -> {
                    inspecting.set(false);
                    found.set(seen);
                });
    }

    private String checkNumber() {
        String typed = number.get();
        if (typed.isEmpty()) {
            return "";
        }
        return known().filter(now -> now.taken().contains(typed)).isPresent()
                ? "The image %s has a version %s already.".formatted(definition.name(), typed)
                : Checked.by(() -> VersionNumber.of(typed));
    }

    private EndOfLife readEndOfLife() {
        if (endOfLife.get().isBlank()) {
            return EndOfLife.never();
        }
        try {
            EndOfLife date =
                    EndOfLife.on(
                            LocalDate.parse(endOfLife.get().strip())
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant());
            Refusal.ifAny(EndOfLife.never().changedTo(date, bench.now()));
            return date;
        } catch (DateTimeParseException broken) {
            throw new Refusal(new Problem.DateInvalid("endOfLifeDate", endOfLife.get()));
        }
    }

    private Tags readTags() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String tag : List.of(tags.get().split(",", -1))) {
            if (!tag.isBlank()) {
                String[] parts = tag.strip().split("=", 2);
                values.put(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
            }
        }
        return new Tags(values);
    }

    private String reason() {
        if (busy.get()) {
            return "It is being captured";
        }
        if (inspecting.get()) {
            return "The file is being inspected";
        }
        if (file.get().isBlank()) {
            return "Choose a disk-image file";
        }
        if (number.get().isEmpty()) {
            return "Give it a number";
        }
        String wish =
                draft.get().stream()
                        .flatMap(now -> now.wishes().stream())
                        .map(Wish::problem)
                        .filter(problem -> !problem.isEmpty())
                        .findFirst()
                        .orElse("");
        return List.of(
                        found.get().problem(),
                        numberProblem.get(),
                        dateProblem.get(),
                        tagsProblem.get(),
                        wish)
                .stream()
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Lines shapes() {
        return new Lines(
                definition.version("0.0.0"),
                bench.workspace().prices().show(),
                found.get().bytes(),
                Optional.empty());
    }

    private List<TargetLine> makeLines() {
        return draft.get().map(now -> shapes().of(now, Map.of())).orElse(List.of());
    }

    private Totals makeTotals() {
        return draft.get().map(now -> Totals.of(now, shapes(), List.of())).orElse(Totals.NONE);
    }

    private String makeUsual() {
        return draft.get().map(now -> ReplicationViewModel.usual(now.plan())).orElse("");
    }

    String title() {
        return "New version of " + definition.name();
    }

    StringProperty number() {
        return number;
    }

    ObservableValue<String> numberProblem() {
        return numberProblem;
    }

    StringProperty file() {
        return file;
    }

    ObservableValue<String> fileProblem() {
        return fileProblem;
    }

    StringProperty dataDisks() {
        return dataDisks;
    }

    StringProperty endOfLife() {
        return endOfLife;
    }

    ObservableValue<String> dateProblem() {
        return dateProblem;
    }

    StringProperty tags() {
        return tags;
    }

    ObservableValue<String> tagsProblem() {
        return tagsProblem;
    }

    BooleanProperty excluded() {
        return excluded;
    }

    ObservableValue<Found> found() {
        return found;
    }

    ObservableValue<List<TargetLine>> lines() {
        return lines;
    }

    ObservableValue<Totals> totals() {
        return totals;
    }

    ObservableValue<String> usual() {
        return usual;
    }

    String currency() {
        return ReplicationViewModel.currency(bench);
    }

    List<Region> regions() {
        return draft.get()
                .map(now -> now.wishes().stream().map(Wish::region).toList())
                .orElse(List.of());
    }

    void edit(UnaryOperator<Draft> change) {
        draft.get().ifPresent(now -> draft.set(Optional.of(change.apply(now))));
    }

    /** Why it cannot be made now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** How far the capture has come, empty while there is none. */
    ObservableValue<String> progress() {
        return progress;
    }

    ObservableValue<Boolean> busy() {
        return busy;
    }

    /** Captures the files, which ends when all bytes are whole in the home region. */
    public void create(Consumer<ResourceId> then) {
        refusal.set("");
        isCancelled.set(false);
        done.set(0);
        total.set(0);
        switch (Outcome.of(this::wanted)) {
            case Outcome.Refused<ImageVersion>(List<Problem> problems) ->
                    refusal.set(Checked.sentences(problems));
            case Outcome.Done<ImageVersion>(ImageVersion wanted) -> {
                busy.set(true);
                bench.call(
                        caller ->
                                bench.workspace()
                                        .captures()
                                        .imageVersion(caller, wanted.id(), _ -> wanted, watch()),
                        answer -> answered(answer, then));
            }
        }
    }

    private void answered(Outcome<Acknowledged<ImageVersion>> answer, Consumer<ResourceId> then) {
        busy.set(false);
        progress.set("");
        switch (answer) {
            case Outcome.Done<Acknowledged<ImageVersion>>(Acknowledged<ImageVersion> made) ->
                    then.accept(made.resource().id());
            case Outcome.Refused<Acknowledged<ImageVersion>>(List<Problem> problems) ->
                    refusal.set(Checked.sentences(problems));
        }
    }

    private Watch watch() {
        return (now, all) -> {
            done.set(now);
            total.set(all);
            return !isCancelled.get();
        };
    }

    private ImageVersion wanted() {
        Draft now = draft.get().orElseThrow();
        Publishing plan = now.publishing();
        List<Source.Disk> disks = new ArrayList<>();
        disks.add(disk(DiskImage.OS, file.get()));
        dataDisks
                .get()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> disks.add(disk(disks.size() - 1, line)));
        return new ImageVersion(
                definition.version(number.get()),
                now.home(),
                readTags(),
                new Publishing(
                        plan.targets(),
                        plan.replicaCount(),
                        excluded.get(),
                        plan.published(),
                        readEndOfLife(),
                        plan.storage(),
                        plan.mode()),
                new StorageProfile(new Source.FromDisks(disks), List.of()),
                SafetyProfile.DEFAULT,
                Validations.NONE,
                Uninterpreted.NONE,
                Deletion.none(),
                Stored.NEW);
    }

    private static Source.Disk disk(int lun, String path) {
        return new Source.Disk(
                lun, new Source.DiskFile(Path.of(path.strip()).toAbsolutePath().toString()));
    }

    /** Ends a capture that is under way; nothing of it stays. */
    void cancel() {
        isCancelled.set(true);
    }

    /** Shows how far the capture has come. */
    void beat() {
        if (busy.get() && total.get() > 0) {
            progress.set("Captured " + Sizes.part(done.get(), total.get()));
        }
    }

    @Override
    public void close() {
        cancel();
        start.close();
    }
}
