package gallerist.bench;

import gallerist.app.desktop.DrivenWindow;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/** The window over a workspace of the documented scale: filters, pages, choosing, heap. */
final class BigWindow {
    private static final int SAMPLES = 5;
    private static final int ROUNDS = 3;
    private static final String TYPED = "1.0.1 2.3 ubuntu";
    private static final double MILLISECOND = 1e6;
    private static final long MEBIBYTE = 1 << 20;

    private static final List<String> RAIL =
            List.of(
                    "overview",
                    "map",
                    "transfers",
                    "activity",
                    "cost",
                    "advice",
                    "people",
                    "everything",
                    "recycle",
                    "settings",
                    "help",
                    "usage",
                    "recovery",
                    "retire");
    private static final List<String> GALLERY =
            List.of("overview", "contents", "sharing", "activity", "advice", "json");
    private static final List<String> DEFINITION =
            List.of("overview", "contents", "latest", "sharing", "activity", "advice", "json");
    private static final List<String> VERSION =
            List.of("overview", "replication", "scaling", "sharing", "activity", "advice", "json");

    private final Workspace workspace;
    private final Caller owner;

    private record Opened(String place, long nanos) {}

    BigWindow(Workspace workspace) {
        this.workspace = workspace;
        this.owner = workspace.caller("").orThrow();
    }

    List<Row> rows() throws Exception {
        var rows = new ArrayList<Row>();
        try (var window = DrivenWindow.open(workspace)) {
            rows.add(pages(window));
            rows.add(keystrokes(window, "the tree", firstGallery(), "Filter galleries and images"));
            rows.add(
                    keystrokes(
                            window,
                            "the list of everything",
                            "everything",
                            "Filter by name, kind, tag or date"));
            rows.add(choosing(window));
            rows.add(heap());
        }
        return rows;
    }

    private List<ImageVersion> some() {
        var all =
                workspace
                        .versions()
                        .list(owner, workspace.subscription(), Window.ALL)
                        .orThrow()
                        .items();
        var some = new ArrayList<ImageVersion>();
        for (var i = 0; i < SAMPLES; i++) {
            some.add(all.get(i * (all.size() - 1) / (SAMPLES - 1)));
        }
        return some;
    }

    private String firstGallery() {
        return some().getFirst().id().galleryName();
    }

    private Row pages(DrivenWindow window) throws Exception {
        var opened = new ArrayList<Opened>();
        for (var round = 0; round < ROUNDS; round++) {
            open(window, RAIL, opened);
        }
        for (var version : some()) {
            ResourceId id = version.id();
            var gallery = id.galleryName();
            var definition = gallery + "/" + id.artifactName();
            open(window, tabs(gallery, GALLERY), opened);
            open(window, tabs(definition, DEFINITION), opened);
            open(window, tabs(definition + "/" + id.name(), VERSION), opened);
        }
        opened.sort(Comparator.comparingLong(Opened::nanos));
        var slow = opened.get(opened.size() * 95 / 100);
        var slowest = opened.getLast();
        return new Row(
                "open any page or tab, %d times in all, at the documented scale"
                        .formatted(opened.size()),
                "%s median, %s at the 95th percentile, %s the slowest (%s)"
                        .formatted(
                                milliseconds(opened.get(opened.size() / 2).nanos()),
                                milliseconds(slow.nanos()),
                                milliseconds(slowest.nanos()),
                                slowest.place()),
                "–",
                "–",
                "–",
                "≤ 300 ms at the 95th percentile");
    }

    private static List<String> tabs(String place, List<String> tabs) {
        return tabs.stream().map(tab -> place + "#" + tab).toList();
    }

    private static void open(DrivenWindow window, List<String> places, List<Opened> opened)
            throws Exception {
        for (var place : places) {
            opened.add(new Opened(place, window.go(place)));
        }
    }

    private static Row keystrokes(DrivenWindow window, String where, String place, String field)
            throws Exception {
        window.go(place);
        var took = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var letter : TYPED.chars().mapToObj(Character::toString).toList()) {
                took.add(window.with(TextField.class, field, typed -> typed.appendText(letter)));
            }
            window.with(TextField.class, field, TextField::clear);
        }
        took.sort(Comparator.naturalOrder());
        return new Row(
                "a key typed into the filter of %s, 10,000 versions".formatted(where),
                "%s median, %s the slowest"
                        .formatted(
                                milliseconds(took.get(took.size() / 2)),
                                milliseconds(took.getLast())),
                "–",
                "–",
                "–",
                "≤ 33 ms median, ≤ 100 ms the slowest");
    }

    private static Row choosing(DrivenWindow window) throws Exception {
        window.go("everything");
        var took = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            took.add(window.with(Button.class, "Choose all that match", Button::fire));
            window.with(Button.class, "Choose none", Button::fire);
        }
        return new Row(
                "choose all that match, more than 10,000",
                new Timings(took).text(),
                "–",
                "–",
                "–",
                "≤ 200 ms");
    }

    private static Row heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return new Row(
                "heap after all of that and a collection",
                "%d MiB".formatted(memory.getHeapMemoryUsage().getUsed() / MEBIBYTE),
                "–",
                "–",
                "–",
                "≤ 256 MiB");
    }

    static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.0f ms", nanos / MILLISECOND);
    }
}
