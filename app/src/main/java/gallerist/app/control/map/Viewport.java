package gallerist.app.control.map;

import java.util.List;

/**
 * Which part of the flat world is seen, and how large.
 *
 * @param middle the spot of the world in the middle of the screen
 * @param zoom 1 where all of the world that matters fits
 */
record Viewport(double width, double height, Spot middle, double zoom) {
    private static final List<Double> STEPS = List.of(1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0);

    /** The part of the world that matters: without the ocean at its edges and the poles. */
    private static final double EDGE = 452.5;

    private static final double TOP = -247;
    private static final double BOTTOM = 183;
    private static final Spot MIDDLE = new Spot(0, (TOP + BOTTOM) / 2);

    static Viewport fitting(double width, double height) {
        return new Viewport(width, height, MIDDLE, 1);
    }

    Viewport sized(double newWidth, double newHeight) {
        return new Viewport(newWidth, newHeight, middle, zoom).bounded();
    }

    /** Pixels for each unit of the world. */
    double scale() {
        return zoom * Math.min(width / (2 * EDGE), height / (BOTTOM - TOP));
    }

    Spot onScreen(Spot world) {
        return new Spot(
                width / 2 + (world.x() - middle.x()) * scale(),
                height / 2 + (world.y() - middle.y()) * scale());
    }

    Spot inWorld(Spot screen) {
        return new Spot(
                middle.x() + (screen.x() - width / 2) / scale(),
                middle.y() + (screen.y() - height / 2) / scale());
    }

    boolean mayGrow() {
        return zoom < STEPS.getLast();
    }

    boolean mayShrink() {
        return zoom > STEPS.getFirst();
    }

    /** One step nearer or farther; what is under the pointer stays there. */
    Viewport zoomed(Spot pointer, boolean nearer) {
        List<Double> order = nearer ? STEPS : STEPS.reversed();
        double to =
                order.stream()
                        .filter(step -> nearer ? step > zoom : step < zoom)
                        .findFirst()
                        .orElse(zoom);
        Spot held = inWorld(pointer);
        Viewport resized = new Viewport(width, height, middle, to);
        Spot moved = resized.inWorld(pointer);
        return new Viewport(
                        width, height, middle.plus(held.x() - moved.x(), held.y() - moved.y()), to)
                .bounded();
    }

    /** Moved by pixels of the screen. */
    Viewport dragged(double dx, double dy) {
        return new Viewport(width, height, middle.plus(-dx / scale(), -dy / scale()), zoom)
                .bounded();
    }

    /** Moved as little as needed for a spot to be well inside. */
    Viewport showing(Spot world, double margin) {
        Spot at = onScreen(world);
        double dx = Math.clamp(at.x(), margin, Math.max(margin, width - margin)) - at.x();
        double dy = Math.clamp(at.y(), margin, Math.max(margin, height - margin)) - at.y();
        return dx == 0 && dy == 0 ? this : dragged(dx, dy);
    }

    /** Never farther out than the edge of the world that matters. */
    private Viewport bounded() {
        double slackX = Math.max(0, EDGE - width / 2 / scale());
        double slackY = Math.max(0, (BOTTOM - TOP) / 2 - height / 2 / scale());
        return new Viewport(
                width,
                height,
                new Spot(
                        Math.clamp(middle.x(), MIDDLE.x() - slackX, MIDDLE.x() + slackX),
                        Math.clamp(middle.y(), MIDDLE.y() - slackY, MIDDLE.y() + slackY)),
                zoom);
    }
}
