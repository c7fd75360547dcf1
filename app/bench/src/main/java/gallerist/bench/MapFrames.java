package gallerist.bench;

import com.sun.management.OperatingSystemMXBean;
import gallerist.app.control.map.Passage;
import gallerist.app.control.map.Scenery;
import gallerist.app.control.map.Site;
import gallerist.app.control.map.WorldMap;
import gallerist.app.fx.Mark;
import gallerist.app.theme.Theme;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The world map while every region receives, rendered without a graphics card, told ten times a
 * second how far all transfers have come. Frames are those of the toolkit, which makes no new one
 * before the last is painted.
 */
final class MapFrames implements Benchmark {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int TRANSFERS = 500;
    private static final long SECOND = 1_000_000_000;
    private static final long WARM = 5 * SECOND;
    private static final long MEASURED = 20 * SECOND;
    private static final long TOLD = SECOND / 10;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String title() {
        return "World map";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        Headless.begin();
        var few = run(10);
        var many = run(TRANSFERS);
        return List.of(
                row("10 running transfers", few, ""),
                row(
                        "%d running transfers".formatted(TRANSFERS),
                        many,
                        "≥ 50 frames a second, ≤ 0.6 of a core"));
    }

    private static Row row(String work, Figures figures, String goal) {
        return new Row(
                "%d regions, %s, %d × %d, software rendering"
                        .formatted(Regions.all().size(), work, WIDTH, HEIGHT),
                String.format(
                        Locale.ROOT,
                        "%.0f frames a second, %.2f of a core",
                        figures.frames(),
                        figures.cores()),
                "–",
                "–",
                "–",
                goal.isEmpty() ? "–" : goal);
    }

    private record Figures(double frames, double cores) {}

    private static Figures run(int transfers) {
        var figures = new CompletableFuture<Figures>();
        Platform.runLater(() -> {
            Theme.loadFonts();
            new Storm(transfers, new WorldMap(WorldMap.Form.MONITOR), new Stage(), figures).begin();
        });
        return figures.join();
    }

    private static final class Storm extends AnimationTimer {
        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final Random random = new Random(1);
        private final int transfers;
        private final WorldMap map;
        private final Stage stage;
        private final CompletableFuture<Figures> figures;
        private List<Passage> passages = List.of();
        private long begun;
        private long told;
        private long processor;
        private int frames;

        Storm(int transfers, WorldMap map, Stage stage, CompletableFuture<Figures> figures) {
            this.transfers = transfers;
            this.map = map;
            this.stage = stage;
            this.figures = figures;
        }

        void begin() {
            var scene = new Scene(new StackPane(map), WIDTH, HEIGHT);
            Theme.DARK.dress(scene);
            stage.setScene(scene);
            passages = anyPassages();
            tell();
            stage.show();
            begun = System.nanoTime();
            start();
        }

        private List<Passage> anyPassages() {
            var regions = Regions.all();
            var some = new ArrayList<Passage>();
            while (some.size() < transfers) {
                Region from = regions.get(random.nextInt(regions.size()));
                Region to = regions.get(random.nextInt(regions.size()));
                if (!from.place().equals(to.place())) {
                    some.add(
                            new Passage(
                                    String.valueOf(some.size()),
                                    from,
                                    to,
                                    Passage.Kind.RUNNING,
                                    random.nextDouble(),
                                    "180 MiB/s",
                                    "3–5 min"));
                }
            }
            return some;
        }

        /** Each transfer takes from half a minute to two minutes, and begins anew at its end. */
        private void tell() {
            passages =
                    passages.stream()
                            .map(each -> {
                                double step =
                                        1.0 / (300 + Math.floorMod(each.id().hashCode(), 900));
                                double next = each.fraction() + step;
                                return new Passage(
                                        each.id(),
                                        each.from(),
                                        each.to(),
                                        each.kind(),
                                        next > 1 ? 0 : next,
                                        each.rate(),
                                        each.left());
                            })
                            .toList();
            map.show(
                    new Scenery(
                            Regions.all().stream()
                                    .map(region ->
                                            new Site(
                                                    region,
                                                    Mark.COPYING,
                                                    (int) (told / SECOND % 100),
                                                    false,
                                                    true,
                                                    "58 % · 3–5 min"))
                                    .toList(),
                            passages));
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (now - told > TOLD) {
                told = now;
                tell();
            }
            if (now - begun < WARM) {
                processor = system.getProcessCpuTime();
                frames = 0;
            } else if (now - begun < WARM + MEASURED) {
                frames++;
            } else {
                stop();
                double seconds = (now - begun - WARM) / 1e9;
                double used = (system.getProcessCpuTime() - processor) / 1e9;
                stage.hide();
                figures.complete(new Figures(frames / seconds, used / seconds));
            }
        }
    }
}
