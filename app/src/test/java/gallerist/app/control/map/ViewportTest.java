package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Spot MIDDLE = new Spot(456, 215);

    @Test
    void zoomGoesInSevenSteps() {
        List<Double> steps = new ArrayList<>();
        Viewport view = Viewport.fitting(912, 430);
        for (steps.add(view.zoom()); view.mayGrow(); steps.add(view.zoom())) {
            view = view.zoomed(MIDDLE, true);
        }

        assertThat(steps).containsExactly(1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0);
        assertThat(view.zoomed(MIDDLE, true)).isEqualTo(view);
        assertThat(view.zoomed(MIDDLE, false).zoom()).isEqualTo(6);
    }

    @Property(tries = 300)
    void whatIsUnderThePointerStaysThereWhileZoomingIn(
            @ForAll @DoubleRange(min = 0, max = 912) double x,
            @ForAll @DoubleRange(min = 0, max = 430) double y) {
        Spot pointer = new Spot(x, y);
        Viewport near = Viewport.fitting(912, 430).zoomed(MIDDLE, true).zoomed(MIDDLE, true);
        Spot held = near.inWorld(pointer);

        Spot now = near.zoomed(pointer, true).onScreen(held);

        assertThat(now.distance(pointer)).isCloseTo(0, within(1e-6));
    }

    @Property(tries = 300)
    void theWorldCannotBeDraggedOutOfSight(
            @ForAll @DoubleRange(min = -5000, max = 5000) double dx,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dy) {
        Viewport near = Viewport.fitting(912, 430).zoomed(MIDDLE, true).zoomed(MIDDLE, true);

        Viewport dragged = near.dragged(dx, dy);

        assertThat(dragged.inWorld(new Spot(0, 0)).x()).isGreaterThan(-453);
        assertThat(dragged.inWorld(new Spot(912, 430)).x()).isLessThan(453);
        assertThat(dragged.inWorld(new Spot(0, 0)).y()).isGreaterThan(-248);
        assertThat(dragged.inWorld(new Spot(912, 430)).y()).isLessThan(184);
    }

    @Test
    void zoomedOutItDoesNotMove() {
        Viewport all = Viewport.fitting(912, 430);

        assertThat(all.dragged(0, 50).middle().y()).isCloseTo(all.middle().y(), within(2.0));
    }
}
