package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.storage.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A version that is to be made: what it is, where it shall be, and what that comes to. */
public final class NewVersionViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId artifact;
    private final Contents contents;
    private final Basics basics;
    private final Placing placing;
    private final Live<Optional<Outcome<Start>>> start;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.BASICS);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final StringBinding obstacle;

    private NewVersionViewModel(Workbench bench, ResourceId artifact, Contents contents) {
        this.bench = bench;
        this.artifact = artifact;
        this.contents = contents;
        this.basics = new Basics(bench::now, artifact.name());
        this.placing = new Placing(bench, artifact, contents.bytes());
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        step,
                        busy,
                        contents.obstacle(),
                        basics.obstacle(),
                        placing.obstacle());
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
        return new NewVersionViewModel(bench, artifact, contents);
    }

    /** Of the same image as another version, and made from it. */
    public static NewVersionViewModel like(Workbench bench, ResourceId version) {
        ImageContents contents = new ImageContents(bench);
        contents.chooseVersion(version);
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
        return step.get() == Step.BASICS || !first.isEmpty()
                ? first
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

    Placing placing() {
        return placing;
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

    /** How far the capture has come, empty while there is none. */
    ObservableValue<String> progress() {
        return progress.getReadOnlyProperty();
    }

    Prospect prospect() {
        return Prospect.of(
                known().orElseThrow(),
                contents,
                placing,
                VersionNumber.of(number()),
                basics.excluded().get());
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

    String command() {
        return NewVersionCommand.text(
                id(), contents.onto(AzCommand.on(id(), "create")), publishing(), basics.readTags());
    }

    /** Captures the bytes, which ends when all of them are whole in the home region. */
    public void create(Consumer<ResourceId> then) {
        refusal.set("");
        isCancelled.set(false);
        done.set(0);
        total.set(0);
        switch (Outcome.of(this::making)) {
            case Outcome.Refused<Function<Caller, Outcome<ResourceId>>>(List<Problem> problems) ->
                    refusal.set(Checked.sentences(problems));
            case Outcome.Done<Function<Caller, Outcome<ResourceId>>>(
                            Function<Caller, Outcome<ResourceId>> making) -> {
                busy.set(true);
                bench.call(making, answer -> answered(answer, then));
            }
        }
    }

    private Function<Caller, Outcome<ResourceId>> making() {
        return contents.making(
                id(), new Wanted(placing.draft().home(), publishing(), basics.readTags()), watch());
    }

    private void answered(Outcome<ResourceId> answer, Consumer<ResourceId> then) {
        busy.set(false);
        progress.set("");
        switch (answer) {
            case Outcome.Done<ResourceId>(ResourceId made) -> then.accept(made);
            case Outcome.Refused<ResourceId>(List<Problem> problems) ->
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

    /** Shows how far the capture has come. */
    void beat() {
        if (busy.get() && total.get() > 0) {
            progress.set("Captured " + Sizes.part(done.get(), total.get()));
        }
    }

    @Override
    public void close() {
        isCancelled.set(true);
        start.close();
        contents.close();
    }
}
