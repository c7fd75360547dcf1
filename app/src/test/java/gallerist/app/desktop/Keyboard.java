package gallerist.app.desktop;

import gallerist.testkit.Frames;
import gallerist.testkit.Snapshot;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;

/**
 * Goes with the tabulator from stop to stop, and looks whether one sees where it is. What looks the
 * same by its styles and by those of all that it is in is looked at once.
 */
final class Keyboard {
    private static final double RING = 3;
    private static final int ENOUGH_PIXELS = 40;
    private static final int AROUND = 4;

    private final Set<String> known = new HashSet<>();

    /**
     * What the keyboard came to.
     *
     * @param unseen those of them on which it cannot be seen
     * @param fresh those that look like nothing before
     */
    record Walk(Set<Node> reached, Set<Node> unseen, Set<Node> fresh) {
        boolean isNew() {
            return !fresh.isEmpty();
        }
    }

    /** A stop as it looks while it has the keyboard. */
    private record Stop(Node node, Rectangle2D area, WritableImage picture) {}

    /**
     * Goes once around.
     *
     * @param look under which looks are told apart
     */
    Walk around(Scene scene, String look) {
        Walk walk = new Walk(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        Optional<Node> here = next(scene, look, walk);
        while (here.isPresent()) {
            Frames.pass(1);
            Stop stop = stop(scene, here.get());
            here = next(scene, look, walk);
            Frames.pass(1);
            if (!stop.node().isFocused() && isPale(scene, stop)) {
                walk.unseen().add(stop.node());
            }
        }
        return walk;
    }

    /** The next stop that looks like none before; nothing when the keyboard is around. */
    private Optional<Node> next(Scene scene, String look, Walk walk) {
        AtomicReference<Optional<Node>> found = new AtomicReference<>(Optional.empty());
        Frames.inFront(() -> {
            Robot robot = new Robot();
            while (found.get().isEmpty()) {
                robot.keyType(KeyCode.TAB);
                Node owner = scene.getFocusOwner();
                if (owner == null || !walk.reached().add(owner)) {
                    return;
                }
                if (known.add(look + styles(owner))) {
                    walk.fresh().add(owner);
                    found.set(Optional.of(owner));
                }
            }
        });
        return found.get();
    }

    private static String styles(Node node) {
        String own = node.getClass().getName() + node.getStyleClass();
        return node.getParent() == null ? own : own + styles(node.getParent());
    }

    private static Stop stop(Scene scene, Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        double left = Math.max(0, Math.floor(bounds.getMinX()) - AROUND);
        double top = Math.max(0, Math.floor(bounds.getMinY()) - AROUND);
        double right = Math.min(scene.getWidth(), Math.ceil(bounds.getMaxX()) + AROUND);
        double bottom = Math.min(scene.getHeight(), Math.ceil(bounds.getMaxY()) + AROUND);
        Rectangle2D area =
                new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        return new Stop(node, area, Snapshot.of(scene, area));
    }

    /** Whether too few pixels stand out from what is there without the keyboard. */
    private static boolean isPale(Scene scene, Stop stop) {
        int[] with = pixels(stop.picture());
        int[] without = pixels(Snapshot.of(scene, stop.area()));
        int different = 0;
        for (int i = 0; i < with.length; i++) {
            if (with[i] != without[i]
                    && Contrast.between(colour(with[i]), colour(without[i])) >= RING) {
                different++;
            }
        }
        return different < ENOUGH_PIXELS;
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static Color colour(int pixel) {
        return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
    }

    /** A node in words for a person who looks for it. */
    static String words(Node node) {
        return node.getClass().getSimpleName()
                + " “"
                + Optional.ofNullable(node.getAccessibleText()).orElse("")
                + "” "
                + node.getStyleClass().stream().collect(Collectors.joining("."));
    }
}
