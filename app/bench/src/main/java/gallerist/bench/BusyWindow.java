package gallerist.bench;

import gallerist.app.desktop.DrivenWindow;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Announcement;
import gallerist.storage.Bandwidth;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** The window while 500 copies are under way, and more is said of them than anybody can read. */
final class BusyWindow {
    private static final int REGIONS = 50;
    private static final int REPLICAS = 10;
    private static final int SIZE = 1 << 20;
    private static final int SLOW = 200_000;
    private static final int EVENTS_IN_A_MILLISECOND = 5;
    private static final int SECONDS = 10;
    private static final List<String> PLACES =
            List.of("map", "transfers", "overview", "Storm/busy/1.0.0#replication");

    private final Workspace workspace;
    private final AtomicLong pause = new AtomicLong();

    BusyWindow(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Row> rows() throws Exception {
        begin();
        ResourceId version =
                workspace
                        .versions()
                        .list(workspace.caller("").orThrow(), workspace.subscription(), Window.ALL)
                        .orThrow()
                        .items()
                        .stream()
                        .map(ImageVersion::id)
                        .findFirst()
                        .orElseThrow();
        workspace.replicator().start();
        var rows = new ArrayList<Row>();
        try (var window = DrivenWindow.open(workspace)) {
            for (var place : PLACES) {
                window.go(place);
                rows.add(storm(window, version, place));
            }
        }
        return rows;
    }

    private void begin() throws IOException {
        var owner = workspace.caller("").orThrow();
        workspace.replications().limit(owner, Bandwidth.always(SLOW)).orThrow();
        var prompt = new Prompt(workspace);
        prompt.run(List.of("group", "create", "-n", "storm", "-l", "westeurope"));
        prompt.run(List.of("sig", "create", "-g", "storm", "-r", "Storm", "-l", "westeurope"));
        prompt.run(
                List.of(
                        "sig",
                        "image-definition",
                        "create",
                        "-g",
                        "storm",
                        "-r",
                        "Storm",
                        "-i",
                        "busy",
                        "-p",
                        "Contoso",
                        "-f",
                        "Busy",
                        "-s",
                        "busy",
                        "--os-type",
                        "Linux"));
        var words =
                new ArrayList<>(
                        List.of(
                                "sig",
                                "image-version",
                                "create",
                                "-g",
                                "storm",
                                "-r",
                                "Storm",
                                "-i",
                                "busy",
                                "-e",
                                "1.0.0",
                                "--os-image",
                                image().toString(),
                                "--no-wait",
                                "--target-regions",
                                "westeurope=1=standard_lrs"));
        Regions.all().stream()
                .filter(region -> !region.name().equals("westeurope"))
                .limit(REGIONS)
                .forEach(region ->
                        words.add("%s=%d=standard_lrs".formatted(region.name(), REPLICAS)));
        prompt.run(words);
    }

    private Path image() throws IOException {
        var image = workspace.folder().resolve("busy.raw");
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            var bytes = new byte[SIZE];
            new Random(1).nextBytes(bytes);
            file.write(bytes);
        }
        return image;
    }

    private Row storm(DrivenWindow window, ResourceId version, String place) throws Exception {
        pause.set(0);
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
            var events =
                    clock.scheduleAtFixedRate(
                            () -> {
                                for (var i = 0; i < EVENTS_IN_A_MILLISECOND; i++) {
                                    Announcement.of(workspace, version);
                                }
                            },
                            0,
                            1,
                            TimeUnit.MILLISECONDS);
            TimeUnit.SECONDS.sleep(2);
            var before = window.updates();
            var asking = clock.scheduleAtFixedRate(this::ask, 0, 5, TimeUnit.MILLISECONDS);
            TimeUnit.SECONDS.sleep(SECONDS);
            var updates = (double) (window.updates() - before) / SECONDS;
            asking.cancel(true);
            events.cancel(true);
            return new Row(
                    "%d transfers, %,d events a second, seen on %s"
                            .formatted(
                                    REGIONS * REPLICAS,
                                    EVENTS_IN_A_MILLISECOND * 1_000,
                                    place.contains("/") ? "the version" : "the page " + place),
                    String.format(
                            Locale.ROOT,
                            "longest pause %s, %.1f screen updates a second",
                            BigWindow.milliseconds(pause.get()),
                            updates),
                    "–",
                    "–",
                    "–",
                    "≤ 100 ms, ≤ 20");
        }
    }

    /** How long it takes until the window's thread has time for something. */
    private void ask() {
        var asked = System.nanoTime();
        Platform.runLater(() -> pause.accumulateAndGet(System.nanoTime() - asked, Math::max));
    }
}
