package gallerist.app.control.map;

import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;

/**
 * The passages, and the only thing on the map that moves: their heads, from one known moment to the
 * next. Arcs are painted once a second, heads when they have come far enough for it to be seen.
 */
final class Traffic {
    private static final long SECOND = 1_000_000_000;
    private static final double SEEN = 0.3;
    private static final double NEAR = 6;

    private final ArcLayer arcs = new ArcLayer();
    private final HeadLayer heads = new HeadLayer();
    private final Callout callout = new Callout();
    private final Drift drift = new Drift(Platform.getPreferences().isReducedMotion());
    private final Palette palette;
    private final Runnable changed;
    private final AnimationTimer clock =
            new AnimationTimer() {
                @Override
                public void handle(long frame) {
                    step();
                }
            };
    private List<Passage> passages = List.of();
    private Map<String, Curve> curves = Map.of();
    private List<Bow> bows = List.of();
    private List<Spot> seen = List.of();
    private long painted;
    private boolean isPlaying;

    /**
     * Starts with nothing on its way.
     *
     * @param changed called when all must be painted again
     */
    Traffic(Palette palette, Runnable changed) {
        this.palette = palette;
        this.changed = changed;
    }

    /** From below to above. */
    List<Node> layers() {
        return List.of(arcs, heads);
    }

    Callout callout() {
        return callout;
    }

    List<Bow> bows() {
        return bows;
    }

    /** Whether it asks by itself to be painted again. */
    boolean isPlaying() {
        return isPlaying;
    }

    void tell(List<Passage> now) {
        if (!routes(now).equals(routes(passages))) {
            curves = Curves.of(now);
        }
        passages = now;
        long moment = System.nanoTime();
        drift.tell(now, moment);
        if (!isPlaying && isShown() && drift.isMoving(moment)) {
            isPlaying = true;
            clock.start();
        }
    }

    private static List<Passage> routes(List<Passage> passages) {
        return passages.stream().map(Passage::route).toList();
    }

    private boolean isShown() {
        return arcs.getScene() != null
                && arcs.getScene().getWindow() != null
                && arcs.getScene().getWindow().isShowing();
    }

    /** Bends everything into the view; what is chosen is focused while nothing is looked at. */
    void arrange(Viewport view, Attention attention, Optional<Region> chosen) {
        arcs.setWidth(view.width());
        arcs.setHeight(view.height());
        heads.setWidth(view.width());
        heads.setHeight(view.height());
        List<Bow> seenBows = new ArrayList<>();
        for (Passage passage : passages) {
            boolean isFocused =
                    attention instanceof Attention.Everything
                            ? chosen.filter(passage.to()::equals).isPresent()
                            : attention.points(passage);
            Optional.ofNullable(curves.get(passage.id()))
                    .map(curve -> curve.seenIn(view))
                    .map(curve -> new Bow(passage, curve, isFocused, !attention.keeps(passage)))
                    .ifPresent(seenBows::add);
        }
        bows = seenBows;
    }

    /** The running passage under the pointer. */
    Optional<Passage> near(Spot pointer) {
        return running().stream()
                .filter(bow -> bow.curve().distance(pointer) < NEAR)
                .map(Bow::passage)
                .findFirst();
    }

    private List<Bow> running() {
        return bows.stream().filter(bow -> bow.is(Passage.Kind.RUNNING)).toList();
    }

    /** Paints the arcs and gives the pen for what stands over them. */
    GraphicsContext paint() {
        painted = System.nanoTime();
        arcs.paint(bows, passage -> drift.at(passage.id(), painted), palette);
        seen = List.of();
        paintHeads(painted);
        return arcs.getGraphicsContext2D();
    }

    private void step() {
        long now = System.nanoTime();
        if (!drift.isMoving(now) || !isShown()) {
            isPlaying = false;
            clock.stop();
            changed.run();
        } else if (now - painted > SECOND) {
            changed.run();
        } else {
            paintHeads(now);
        }
    }

    private void paintHeads(long now) {
        List<Bow> running = running();
        List<Spot> spots =
                running.stream()
                        .map(bow -> bow.curve().at(drift.at(bow.passage().id(), now)))
                        .toList();
        if (hasMoved(spots)) {
            seen = spots;
            heads.paint(running, spots, palette);
            point(running, now);
        }
    }

    private boolean hasMoved(List<Spot> spots) {
        if (spots.size() != seen.size() || spots.isEmpty()) {
            return true;
        }
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).distance(seen.get(i)) > SEEN) {
                return true;
            }
        }
        return false;
    }

    private void point(List<Bow> running, long now) {
        Optional<Bow> focused = running.stream().filter(Bow::isFocused).findFirst();
        callout.setVisible(focused.isPresent());
        focused.ifPresent(bow -> {
            double fraction = drift.at(bow.passage().id(), now);
            callout.show(bow.passage(), fraction);
            callout.pointAt(bow.curve().at(fraction), arcs.getWidth(), arcs.getHeight());
        });
    }
}
