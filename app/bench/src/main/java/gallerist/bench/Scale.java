package gallerist.bench;

import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists in a workspace that holds as much as the service allows: 100 galleries, 10,000 versions, 20
 * regions each.
 */
final class Scale implements Benchmark {
    private static final int VERSIONS = 10_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String title() {
        return "At the documented scale";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var rows = new ArrayList<Row>();
        var folder = place.scratch().resolve("documented");
        var clock = InstantSource.system();
        rows.add(demo(place, folder));
        try (var documented = Workspace.open(folder, clock);
                var jdbc = PlainJdbc.in(folder);
                var small = Workspace.open(place.scratch().resolve("alone"), clock)) {
            var all = new Listing(documented);
            rows.add(
                    Row.of(
                            "list 10,000 versions with their regions, as objects",
                            Duel.of(
                                    WARM_UP,
                                    ROUNDS,
                                    () -> all.versions(VERSIONS),
                                    () -> jdbc.read(VERSIONS)),
                            "the same rows by plain JDBC, in one statement",
                            1.5));
            rows.add(
                    Row.each(
                            "list a version, of 10,000",
                            Duel.of(
                                    WARM_UP,
                                    ROUNDS,
                                    () -> all.versions(VERSIONS),
                                    () -> all.versions(VERSIONS / 10)),
                            VERSIONS,
                            "of 1,000",
                            VERSIONS / 10,
                            1.3));
            var gallery = all.firstGallery();
            var copy = new Copy(documented, small).of(gallery);
            var alone = new Listing(small);
            Task inCrowd = () -> all.gallery(gallery);
            Task inSmall = () -> alone.gallery(copy);
            rows.add(
                    Row.of(
                            "list one gallery's definitions and versions",
                            Duel.of(WARM_UP * 10, ROUNDS * 5, inCrowd, inSmall),
                            "the same gallery alone in a workspace",
                            1.3));
            rows.add(
                    Row.of(
                            "the same, heap asked for",
                            Allocation.of(inCrowd),
                            "the same",
                            Allocation.of(inSmall),
                            1.3));
        }
        return rows;
    }

    private static Row demo(Place place, Path folder) throws Exception {
        var start = System.nanoTime();
        Command.of(
                        0,
                        "",
                        "env",
                        "JAVA_TOOL_OPTIONS=-Xmx256m",
                        place.launcher(),
                        "workspace",
                        "demo",
                        "--scale",
                        "documented",
                        "--workspace",
                        folder.toString())
                .run();
        var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        return new Row(
                "make the demo at documented scale in 256 MiB of heap",
                seconds + " s",
                "–",
                "–",
                "–",
                "≤ 120 s");
    }

    /** Lists what the owner of a workspace sees. */
    private static final class Listing {
        private final Workspace workspace;
        private final Caller owner;

        Listing(Workspace workspace) {
            this.workspace = workspace;
            this.owner = workspace.caller("").orThrow();
        }

        void versions(int most) {
            var versions =
                    workspace
                            .versions()
                            .list(owner, workspace.subscription(), new Window(most, ""))
                            .orThrow()
                            .items();
            if (versions.size() != most) {
                throw new IllegalStateException(
                        "%d versions, not %d".formatted(versions.size(), most));
            }
        }

        void gallery(ResourceId gallery) {
            var definitions = workspace.definitions().list(owner, gallery, Window.ALL).orThrow();
            var versions = workspace.versions().list(owner, gallery, Window.ALL).orThrow();
            if (definitions.items().isEmpty() || versions.items().isEmpty()) {
                throw new IllegalStateException("nothing in " + gallery);
            }
        }

        ResourceId firstGallery() {
            return workspace
                    .galleries()
                    .list(owner, workspace.subscription(), new Window(1, ""))
                    .orThrow()
                    .items()
                    .getFirst()
                    .id();
        }
    }
}
