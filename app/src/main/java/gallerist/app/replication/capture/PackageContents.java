package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.image.Watch;
import gallerist.storage.Acknowledged;
import gallerist.storage.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The package of a VM application version, and the commands that handle it on a machine. */
final class PackageContents implements Contents {
    private static final String FILE = "file:";

    private final Workbench bench;
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty configuration = new SimpleStringProperty("");
    private final StringProperty install = new SimpleStringProperty("");
    private final StringProperty remove = new SimpleStringProperty("");
    private final StringProperty update = new SimpleStringProperty("");
    private final StringProperty packageName = new SimpleStringProperty("");
    private final BooleanProperty reruns = new SimpleBooleanProperty();
    private final LongProperty bytes = new SimpleLongProperty();
    private final ObjectProperty<String> missing = new SimpleObjectProperty<>("");
    private final StringBinding scriptProblem;
    private final StringBinding obstacle;

    PackageContents(Workbench bench) {
        this.bench = bench;
        this.scriptProblem =
                Bindings.createStringBinding(
                        this::checkScripts, file, install, remove, update, packageName);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, file, install, remove, missing, scriptProblem);
    }

    StringProperty file() {
        return file;
    }

    StringProperty configuration() {
        return configuration;
    }

    StringProperty install() {
        return install;
    }

    StringProperty remove() {
        return remove;
    }

    StringProperty update() {
        return update;
    }

    /** What the file is called on the machine, empty for the usual name. */
    StringProperty packageName() {
        return packageName;
    }

    /** Whether the installation goes on after the machine was restarted. */
    BooleanProperty reruns() {
        return reruns;
    }

    ObservableValue<String> fileProblem() {
        return missing;
    }

    ObservableValue<String> scriptProblem() {
        return scriptProblem;
    }

    void choose(Path path) {
        file.set(path.toString());
        look();
    }

    /** Looks how large the files are. */
    void look() {
        List<String> names =
                Stream.of(file.get(), configuration.get()).filter(name -> !name.isBlank()).toList();
        bench.call(
                _ -> Outcome.of(() -> names.stream().mapToLong(PackageContents::size).sum()),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Long>(Long size) -> {
                            bytes.set(size);
                            missing.set("");
                        }
                        case Outcome.Refused<Long>(List<Problem> problems) ->
                                missing.set(Checked.sentences(problems));
                    }
                });
    }

    private static long size(String name) {
        try {
            return Files.size(path(name));
        } catch (IOException unreadable) {
            throw new Refusal(new Problem.FileMissing(name));
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name.strip()).toAbsolutePath();
        } catch (InvalidPathException notAPath) {
            throw new Refusal(new Problem.FileMissing(name));
        }
    }

    private String checkScripts() {
        boolean isComplete =
                Stream.of(file, install, remove).noneMatch(typed -> typed.get().isBlank());
        return isComplete ? Checked.by(this::content) : "";
    }

    private String reason() {
        if (file.get().isBlank()) {
            return "Choose the package file";
        }
        if (install.get().isBlank() || remove.get().isBlank()) {
            return "Say how it is installed and removed";
        }
        return missing.get().isEmpty() ? scriptProblem.get() : missing.get();
    }

    private ApplicationPackage content() {
        return new ApplicationPackage(
                FILE + path(file.get()),
                configuration.get().isBlank() ? "" : FILE + path(configuration.get()),
                install.get(),
                remove.get(),
                update.get(),
                packageName.get().strip(),
                "",
                reruns.get() ? RebootBehaviour.RERUN : RebootBehaviour.NONE,
                Map.of(),
                false,
                List.of());
    }

    @Override
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    @Override
    public ObservableValue<Number> bytes() {
        return bytes;
    }

    @Override
    public boolean isTouched() {
        return Stream.of(file, configuration, install, remove, update, packageName)
                .anyMatch(typed -> !typed.get().isEmpty());
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public String words() {
        return ImageContents.name(file.get());
    }

    @Override
    public ApplicationVersion wanted(ResourceId id, Wanted wanted) {
        return new ApplicationVersion(
                id,
                wanted.home(),
                wanted.tags(),
                wanted.publishing(),
                content(),
                SafetyProfile.DEFAULT,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    @Override
    public Function<Caller, Outcome<ResourceId>> making(
            ResourceId id, Wanted wanted, String plan, Watch watch) {
        ApplicationVersion version = wanted(id, wanted);
        Path source = path(file.get());
        Optional<Path> settings =
                configuration.get().isBlank()
                        ? Optional.empty()
                        : Optional.of(path(configuration.get()));
        return caller ->
                bench.workspace()
                        .captures()
                        .applicationVersion(caller, id, _ -> version, source, settings, plan, watch)
                        .map(Acknowledged::resource)
                        .map(ApplicationVersion::id);
    }

    @Override
    public AzCommand onto(AzCommand create) {
        return create.with("--package-file-link", path(file.get()).toString())
                .withAny("--default-file-link", given(configuration))
                .with("--install-command", install.get())
                .with("--remove-command", remove.get())
                .withAny("--update-command", given(update))
                .withAny("--package-file-name", given(packageName));
    }

    private static List<String> given(StringProperty typed) {
        return typed.get().isBlank() ? List.of() : List.of(typed.get());
    }

    @Override
    public void close() {}
}
