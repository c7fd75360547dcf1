package gallerist.bench;

import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The window: how soon it is there, how it stands much to show, and what it costs. */
final class Windows implements Benchmark {
    private static final int ROUNDS = 9;
    private static final String BARE = "a bare JavaFX window with one label";

    @Override
    public String name() {
        return "desktop";
    }

    @Override
    public String title() {
        return "The window, rendered without a graphics card";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var small = place.scratch().resolve("company");
        var documented = place.scratch().resolve("everything");
        demo(place, small, "small");
        demo(place, documented, "documented");
        var rows = new ArrayList<>(starts(place, small, documented));
        Headless.begin();
        var clock = InstantSource.system();
        try (var workspace = Workspace.open(place.scratch().resolve("storm"), clock)) {
            rows.addAll(new BusyWindow(workspace).rows());
        }
        try (var workspace = Workspace.open(documented, clock)) {
            rows.addAll(new BigWindow(workspace).rows());
        }
        return rows;
    }

    private static void demo(Place place, Path folder, String scale) throws Exception {
        Command.of(
                        0,
                        "",
                        place.java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "gallerist.app.Main",
                        "workspace",
                        "demo",
                        "--scale",
                        scale,
                        "--workspace",
                        folder.toString())
                .run();
    }

    /** Each in turn with the others, so that whatever else the machine does meets all. */
    private static List<Row> starts(Place place, Path small, Path documented) throws Exception {
        var start = WindowStart.in(place.scratch().resolve("start"));
        start.learn("bare");
        start.learn("full", small.toString());
        var bare = new Starts();
        var full = new Starts();
        var big = new Starts();
        for (var round = 0; round < ROUNDS; round++) {
            bare.add(start.show("bare"));
            full.add(start.show("full", small.toString()));
            big.add(start.show("full", documented.toString()));
        }
        return List.of(
                idle(start, small),
                row(
                        "start to the third frame, both with a start-up cache",
                        full.wall(),
                        BARE,
                        bare.wall(),
                        2),
                row("the same, processor time", full.processor(), BARE, bare.processor(), 2),
                row(
                        "start to the third frame at the documented scale",
                        big.wall(),
                        "a small workspace",
                        full.wall(),
                        1.3));
    }

    private static Row idle(WindowStart start, Path small) throws Exception {
        return new Row(
                "open and idle, the overview shown, of a core",
                percent(start.idle("full", small.toString())),
                BARE,
                percent(start.idle("bare")),
                "–",
                "≤ 1 %");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static Row row(String work, Timings ours, String against, Timings theirs, double goal) {
        return Row.of(work, new Duel(ours, theirs), against, goal);
    }

    private static final class Starts {
        private final List<Long> wall = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();

        void add(WindowStart.Shown shown) {
            wall.add(shown.wall());
            processor.add(shown.processor());
        }

        Timings wall() {
            return new Timings(wall);
        }

        Timings processor() {
            return new Timings(processor);
        }
    }
}
