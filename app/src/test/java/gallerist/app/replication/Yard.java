package gallerist.app.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.model.activity.Change;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.Validations;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.LogQuery;
import gallerist.storage.VersionReplication;
import gallerist.storage.Workspace;
import gallerist.testkit.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A workspace with an image whose versions have real bytes. */
public final class Yard implements AutoCloseable {
    public static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T16:10:00Z"));
    public static final Region HOME = Regions.of("westeurope");

    private final Path folder;
    private final Workspace workspace;
    private final List<Throwable> failures = new ArrayList<>();

    public Yard(Path folder) {
        this.folder = folder;
        this.workspace = Login.as("mara", () -> Workspace.open(folder.resolve("workspace"), CLOCK));
        run("group", "create", "-n", "images", "-l", "westeurope");
        run("sig", "create", "-g", "images", "-r", "Production");
        run(
                "sig",
                "image-definition",
                "create",
                "-g",
                "images",
                "-r",
                "Production",
                "-i",
                "ubuntu-web",
                "-p",
                "Contoso",
                "-f",
                "Web",
                "-s",
                "ubuntu",
                "--os-type",
                "Linux");
    }

    /** Types a command. */
    public void run(String... words) {
        Terminal terminal =
                new Terminal(
                        new PrintStream(PrintStream.nullOutputStream()),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8),
                        _ -> "",
                        new Cancellation());
        Request request =
                new Request(List.of(words), folder, folder, 80, false, false, false, false);
        assertThat(
                        new Interpreter(Commands.root(), new Workplace.Shared(workspace), CLOCK)
                                .run(request, terminal))
                .isZero();
    }

    /** What somebody else does to the image in the meantime, such as {@code description=Theirs}. */
    public void set(String... changes) {
        List<String> words =
                new ArrayList<>(
                        List.of("sig", "image-definition", "update", "-g", "images", "--set"));
        words.addAll(List.of(changes));
        words.addAll(List.of("-r", "Production", "-i", "ubuntu-web"));
        run(words.toArray(String[]::new));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Caller caller() {
        return workspace.caller("").orThrow();
    }

    public ResourceId definition() {
        return workspace.subscription().group("images").gallery("Production").image("ubuntu-web");
    }

    /** Everything at once and in this thread. */
    public Workbench bench() {
        return new Workbench(
                workspace, caller(), new Work(Runnable::run, Runnable::run, failures::add), CLOCK);
    }

    /** A disk image with some data in it. */
    public Path disk(String name, int megabytes) {
        Path file = folder.resolve(name);
        byte[] bytes = new byte[1 << 20];
        new Random(megabytes).nextBytes(bytes);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength((long) megabytes << 20);
            for (int i = 0; i < megabytes; i += 2) {
                out.seek((long) i << 20);
                out.write(bytes);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a command about a version of the image, such as {@code update}. */
    public void version(String verb, String number, String... options) {
        List<String> words = new ArrayList<>(List.of("sig", "image-version", verb));
        words.addAll(List.of("-g", "images", "-r", "Production", "-i", "ubuntu-web"));
        words.addAll(List.of("-e", number));
        words.addAll(List.of(options));
        run(words.toArray(String[]::new));
    }

    /** A version of the image without bytes. */
    public ResourceId record(String number, String... options) {
        List<String> words = new ArrayList<>(List.of("--metadata-only"));
        words.addAll(List.of(options));
        version("create", number, words.toArray(String[]::new));
        return definition().version(number);
    }

    public ResourceId capture(String number, Path file, String... others) {
        return capture(number, file, SafetyProfile.DEFAULT, others);
    }

    public ResourceId capture(String number, Path file, SafetyProfile safety, String... others) {
        return capture(number, file, safety, StorageType.STANDARD_LRS, others);
    }

    /** With a copy in each zone, so that nothing is left to chance. */
    public ResourceId captureInAllZones(String number, Path file, String... others) {
        return capture(number, file, SafetyProfile.DEFAULT, StorageType.STANDARD_ZRS, others);
    }

    private ResourceId capture(
            String number, Path file, SafetyProfile safety, StorageType type, String... others) {
        ResourceId id = definition().version(number);
        List<TargetRegion> targets =
                Stream.concat(Stream.of(HOME), Stream.of(others).map(Regions::of))
                        .map(region -> new TargetRegion(region, 1, type, Exclusion.AS_VERSION))
                        .toList();
        ImageVersion wanted =
                new ImageVersion(
                        id,
                        HOME,
                        Tags.NONE,
                        new Publishing(
                                targets,
                                1,
                                false,
                                CLOCK.instant(),
                                EndOfLife.never(),
                                new StorageChoice.Type(type),
                                ReplicationMode.FULL),
                        new StorageProfile(
                                new Source.FromDisks(
                                        List.of(
                                                new Source.Disk(
                                                        DiskImage.OS,
                                                        new Source.DiskFile(file.toString())))),
                                List.of()),
                        safety,
                        Validations.NONE,
                        Uninterpreted.NONE,
                        Deletion.none(),
                        Stored.NEW);
        workspace.captures().imageVersion(caller(), id, _ -> wanted, Watch.NONE).orThrow();
        return id;
    }

    /** What the newest entry of the log says of it. */
    public List<Change> logged(ResourceId id) {
        return workspace
                .activityLog()
                .list(caller(), LogQuery.about(id).onlyItself())
                .orThrow()
                .getFirst()
                .changes();
    }

    public ImageVersion version(ResourceId id) {
        return workspace.versions().show(caller(), id).orThrow();
    }

    public VersionReplication status(ResourceId id) {
        return workspace.replications().status(caller(), id).orThrow().getFirst();
    }

    @Override
    public void close() {
        workspace.close();
        assertThat(failures).isEmpty();
    }
}
