package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Box SCREEN = new Box(0, 0, 600, 400);

    @Test
    void aNameStandsAtTheRightWhereThatIsFree() {
        Placement placement = new Placement(SCREEN, List.of(), _ -> 0);

        assertThat(placement.take(new Spot(100, 100), 7.5, 80, 27))
                .map(Placement.Room::side)
                .contains(Placement.Side.RIGHT);
        assertThat(placement.take(new Spot(560, 200), 7.5, 80, 27))
                .as("at the right edge")
                .map(Placement.Room::side)
                .contains(Placement.Side.LEFT);
    }

    @Test
    void aNameRatherHidesNothing() {
        Box arc = new Box(110, 90, 200, 20);
        Placement placement = new Placement(SCREEN, List.of(), box -> box.overlaps(arc) ? 1 : 0);

        assertThat(placement.take(new Spot(200, 100), 7.5, 60, 27))
                .map(Placement.Room::side)
                .contains(Placement.Side.BELOW);
    }

    @Test
    void withoutRoomThereIsNoName() {
        Placement placement = new Placement(SCREEN, List.of(SCREEN), _ -> 0);

        assertThat(placement.take(new Spot(100, 100), 7.5, 80, 27)).isEmpty();
    }

    @Property(tries = 200)
    void namesNeverOverlapEachOtherNorMarksNorTheEdge(@ForAll long seed) {
        Random random = new Random(seed);
        List<Spot> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            marks.add(new Spot(random.nextDouble(600), random.nextDouble(400)));
        }
        List<Box> taken = marks.stream().map(mark -> Box.around(mark, 9)).toList();
        Placement placement = new Placement(SCREEN, taken, _ -> random.nextInt(3));

        List<Box> names = new ArrayList<>();
        marks.forEach(mark ->
                placement
                        .take(mark, 7.5, 40 + random.nextDouble(90), 27)
                        .ifPresent(room -> names.add(room.box())));

        assertThat(names).isNotEmpty();
        for (int i = 0; i < names.size(); i++) {
            Box name = names.get(i);
            assertThat(name.isWithin(SCREEN)).isTrue();
            assertThat(taken).noneMatch(name::overlaps);
            assertThat(names.subList(0, i)).noneMatch(name::overlaps);
        }
    }
}
