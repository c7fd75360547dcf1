package gallerist.app.control.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Finds room for names beside marks: never over a mark of a target, another name, or the edge, and
 * rather not over what is only drawn.
 */
final class Placement {
    private static final double GAP = 5.5;

    /** At the corner of a mark a name may be nearer. */
    private static final double DIAGONAL = 0.75;

    private final Box bounds;
    private final List<Box> taken;
    private final ToIntFunction<Box> hidden;

    /** On which side of a mark a name stands, in the order in which they are tried. */
    enum Side {
        RIGHT,
        LEFT,
        BELOW,
        ABOVE,
        BELOW_LEFT,
        BELOW_RIGHT,
        ABOVE_LEFT,
        ABOVE_RIGHT
    }

    /** Where a name stands. */
    record Room(Side side, Box box) {}

    /**
     * Starts with nothing named.
     *
     * @param taken where no name may be
     * @param hidden how much would be hidden by a name in a box
     */
    Placement(Box bounds, List<Box> taken, ToIntFunction<Box> hidden) {
        this.bounds = bounds;
        this.taken = new ArrayList<>(taken);
        this.hidden = hidden;
    }

    /** Takes the best room for a name of some size beside a mark, if there is any. */
    Optional<Room> take(Spot mark, double radius, double width, double height) {
        Optional<Room> best =
                List.of(Side.values()).stream()
                        .map(side -> room(side, mark, radius + GAP, width, height))
                        .filter(room -> room.box().isWithin(bounds))
                        .filter(room -> taken.stream().noneMatch(room.box()::overlaps))
                        .min(Comparator.comparingInt(room -> hidden.applyAsInt(room.box())));
        best.ifPresent(room -> taken.add(room.box()));
        return best;
    }

    private static Room room(Side side, Spot mark, double away, double width, double height) {
        double left =
                switch (side) {
                    case RIGHT -> mark.x() + away;
                    case LEFT -> mark.x() - away - width;
                    case BELOW, ABOVE -> mark.x() - width / 2;
                    case BELOW_LEFT, ABOVE_LEFT -> mark.x() - away * DIAGONAL - width;
                    case BELOW_RIGHT, ABOVE_RIGHT -> mark.x() + away * DIAGONAL;
                };
        double top =
                switch (side) {
                    case RIGHT, LEFT -> mark.y() - height / 2;
                    case BELOW -> mark.y() + away;
                    case ABOVE -> mark.y() - away - height;
                    case BELOW_LEFT, BELOW_RIGHT -> mark.y() + away * DIAGONAL;
                    case ABOVE_LEFT, ABOVE_RIGHT -> mark.y() - away * DIAGONAL - height;
                };
        return new Room(side, new Box(left, top, width, height));
    }
}
