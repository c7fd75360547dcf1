package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Draft;
import gallerist.app.replication.Review;
import gallerist.app.replication.Rooms;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.planning.CreationPlan;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.storage.Caller;
import gallerist.storage.Reckoning;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A version that is to be made: what it is, where it shall be, and what that comes to. */
public final class NewVersionViewModel implements AutoCloseable {
    /** So long a version for a lab is used. */
    private static final Duration LAB = Duration.ofDays(14);

    private final Workbench bench;
    private final ResourceId artifact;
    private final Contents contents;
    private final Basics basics;
    private final Placing placing;
    private final Live<Optional<Outcome<Start>>> start;
    private final Live<Optional<Outcome<Reviewed>>> reviewed;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.BASICS);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Ongoing.Standing>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Ongoing> capture = Optional.empty();
    private Consumer<Outcome<ResourceId>> behind = _ -> {};
    private boolean isClosed;
    private final StringBinding obstacle;

    private volatile Optional<Version> asked = Optional.empty();
    private volatile long bytes;

    /** What somebody was shown of a version that is to be made. */
    private record Reviewed(CreationPlan creation, List<Review.Room> rooms) {}

    private NewVersionViewModel(Workbench bench, ResourceId artifact, Contents contents) {
        this.bench = bench;
        this.artifact = artifact;
        this.contents = contents;
        this.basics = new Basics(bench::now, artifact.name());
        this.placing = new Placing(bench, artifact, contents.bytes());
        this.reviewed = bench.live(Optional.empty(), _ -> false, this::review);
        step.addListener((_, _, _) -> stepped());
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        step,
                        busy,
                        contents.obstacle(),
                        basics.obstacle(),
                        placing.obstacle(),
                        reviewed.value());
        this.start =
                bench.live(
                        Optional.empty(),
                        _ -> false,
                        caller -> Optional.of(new Starts(bench).of(caller, artifact)));
        start.value().addListener((_, _, _) -> began());
        began();
    }

    /**
     * Of an image or an application.
     *
     * @param file the file that was dropped, where one was
     */
    public static NewVersionViewModel of(
            Workbench bench, ResourceId artifact, Optional<Path> file) {
        if (artifact.kind().equals(Optional.of(Kind.APPLICATION))) {
            PackageContents contents = new PackageContents(bench);
            file.ifPresent(contents::choose);
            return new NewVersionViewModel(bench, artifact, contents);
        }
        ImageContents contents = new ImageContents(bench);
        file.ifPresent(contents::choose);
        contents.given();
        return new NewVersionViewModel(bench, artifact, contents);
    }

    /** Of the same image as another version, and made from it. */
    public static NewVersionViewModel like(Workbench bench, ResourceId version) {
        ImageContents contents = new ImageContents(bench);
        contents.chooseVersion(version);
        contents.given();
        return new NewVersionViewModel(bench, version.parent().orElseThrow(), contents);
    }

    Optional<Start> known() {
        return start.get()
                .flatMap(answer ->
                        answer instanceof Outcome.Done<Start>(Start now)
                                ? Optional.of(now)
                                : Optional.empty());
    }

    private void began() {
        start.get()
                .ifPresent(answer -> {
                    if (answer instanceof Outcome.Refused<Start>(List<Problem> problems)) {
                        refusal.set(Checked.sentences(problems));
                    }
                });
        known().ifPresent(now -> {
            basics.begin(now.number(), now.taken());
            placing.begin(now.home(), now.defaults(), now.prices());
            if (contents instanceof ImageContents disks) {
                now.image().ifPresent(disks::begin);
            }
        });
    }

    private String reason() {
        if (busy.get()) {
            return "It is being captured";
        }
        String first =
                contents.obstacle().getValue().isEmpty()
                        ? basics.obstacle().getValue()
                        : contents.obstacle().getValue();
        if (step.get() == Step.BASICS || !first.isEmpty()) {
            return first;
        }
        return step.get() == Step.REVIEW && placing.obstacle().getValue().isEmpty()
                ? reviewed.get()
                        .map(now -> Checked.sentences(now.problems()))
                        .orElse("It is being worked out")
                : placing.obstacle().getValue();
    }

    String title() {
        return "New version of " + artifact.name();
    }

    Contents contents() {
        return contents;
    }

    Basics basics() {
        return basics;
    }

    /** Gives regions as many replicas as production wants. */
    void raise(List<Region> few) {
        placing.edit(draft -> {
            Draft raised = draft;
            for (Region region : few) {
                raised = raised.withReplicas(region, Prospect.PRODUCTION);
            }
            return raised;
        });
    }

    Placing placing() {
        return placing;
    }

    /** Sets what suits a lab or a sandbox: nothing is copied that need not be, and it ends soon. */
    void suitLab() {
        basics.endOfLife().set(LocalDate.ofInstant(bench.now().plus(LAB), bench.zone()).toString());
        placing.onlyOnce(contents.isKept() ? ReplicationMode.SHALLOW : ReplicationMode.FULL);
    }

    /** Where machines run from the image today. */
    List<Region> consumers() {
        return known().map(Start::consumers).orElse(List.of());
    }

    ObjectProperty<Step> step() {
        return step;
    }

    /** Why the next step can't be taken now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** Is told what came of a capture after the dialog was closed. */
    public NewVersionViewModel behind(Consumer<Outcome<ResourceId>> told) {
        behind = told;
        return this;
    }

    /** Whether something was chosen that would be lost. */
    boolean holdsWork() {
        return !busy.get() && (contents.isTouched() || basics.isTouched() || placing.isTouched());
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** How far the capture has come, nothing while there is none. */
    ObservableValue<Optional<Ongoing.Standing>> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What it comes to, once that is worked out for what is chosen. */
    ObservableValue<Optional<Prospect>> prospect() {
        return reviewed.value()
                .map(now ->
                        now.flatMap(Outcome::found)
                                .map(seen ->
                                        Prospect.of(
                                                contents, placing, seen.creation(), seen.rooms())));
    }

    /** Works out what it comes to as soon as it is to be reviewed. */
    private void stepped() {
        asked =
                step.get() == Step.REVIEW && known().isPresent()
                        ? Outcome.of(() -> contents.wanted(id(), chosen())).found()
                        : Optional.empty();
        bytes = contents.bytes().getValue().longValue();
        reviewed.refresh();
    }

    private Optional<Outcome<Reviewed>> review(Caller caller) {
        return asked.map(version ->
                bench.workspace()
                        .creationPlans()
                        .of(caller, version, new Reckoning(bytes, Optional.empty()))
                        .map(creation ->
                                new Reviewed(creation, Rooms.of(bench, caller, creation.plan()))));
    }

    private Optional<Reviewed> seen() {
        return reviewed.get().flatMap(Outcome::found);
    }

    private String number() {
        return basics.number().get();
    }

    private ResourceId id() {
        return artifact.version(number());
    }

    private Publishing publishing() {
        Publishing plan = placing.draft().publishing();
        return new Publishing(
                plan.targets(),
                plan.replicaCount(),
                basics.excluded().get(),
                plan.published(),
                basics.readEndOfLife(),
                plan.storage(),
                plan.mode());
    }

    /** What is chosen, as long as a version can be made of it. */
    Copyable copyable() {
        return new Copyable(
                bench,
                () ->
                        Recipe.of(
                                NewVersionCommand.text(
                                        id(),
                                        contents.onto(AzCommand.on(id(), "create")),
                                        publishing(),
                                        basics.readTags()),
                                new Request.Create(
                                        Printed.wanted(contents.wanted(id(), chosen())))));
    }

    private Wanted chosen() {
        return new Wanted(placing.draft().home(), publishing(), basics.readTags());
    }

    /** Captures the bytes, which ends when all of them are whole in the home region. */
    public void create(Consumer<ResourceId> then) {
        refusal.set("");
        Ongoing begun = new Ongoing(id(), contents.words(), placing.draft().home(), bench.now());
        String plan = seen().map(now -> now.creation().plan().hash()).orElse("");
        switch (Outcome.of(() -> contents.making(id(), chosen(), plan, begun))) {
            case Outcome.Refused<Function<Caller, Outcome<ResourceId>>>(List<Problem> problems) ->
                    refusal.set(Checked.sentences(problems));
            case Outcome.Done<Function<Caller, Outcome<ResourceId>>>(
                            Function<Caller, Outcome<ResourceId>> making) -> {
                capture = Optional.of(begun);
                busy.set(true);
                bench.call(begun, making, answer -> answered(answer, then));
            }
        }
    }

    private void answered(Outcome<ResourceId> answer, Consumer<ResourceId> then) {
        busy.set(false);
        capture = Optional.empty();
        progress.set(Optional.empty());
        if (isClosed) {
            behind.accept(answer);
            return;
        }
        switch (answer) {
            case Outcome.Done<ResourceId>(ResourceId made) -> then.accept(made);
            case Outcome.Refused<ResourceId>(List<Problem> problems) -> {
                refusal.set(Checked.sentences(problems));
                stepped();
            }
        }
    }

    /** Ends the capture; what was typed stays. */
    void stop() {
        capture.ifPresent(Ongoing::cancel);
    }

    /** Shows how far the capture has come. */
    void beat() {
        progress.set(capture.map(now -> now.at(bench.now())).filter(now -> now.all() > 0));
    }

    /** A capture goes on by itself. */
    @Override
    public void close() {
        isClosed = true;
        start.close();
        reviewed.close();
        contents.close();
    }
}
