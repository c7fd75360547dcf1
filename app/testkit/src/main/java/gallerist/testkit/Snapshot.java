package gallerist.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/** A picture of what a window would show if somebody looked at it. */
public final class Snapshot {
    private Snapshot() {}

    public static WritableImage of(Scene scene) {
        return drawn(scene, () -> scene.snapshot(null));
    }

    /** A part of it. */
    public static WritableImage of(Scene scene, Rectangle2D area) {
        SnapshotParameters only = new SnapshotParameters();
        only.setViewport(area);
        return drawn(scene, () -> scene.getRoot().snapshot(only, null));
    }

    private static WritableImage drawn(Scene scene, Supplier<WritableImage> drawing) {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Frames.inFront(() -> {
            drawAnew(scene.getRoot());
            picture.complete(drawing.get());
        });
        return picture.join();
    }

    /** What is kept as it was drawn last is only forgotten where windows are painted. */
    private static void drawAnew(Node node) {
        if (node.isCache()) {
            node.setCache(false);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Snapshot::drawAnew);
        }
    }
}
