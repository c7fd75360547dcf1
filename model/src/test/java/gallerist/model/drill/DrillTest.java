package gallerist.model.drill;

import static gallerist.model.drill.Wrong.OUTAGE;
import static gallerist.model.drill.Wrong.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Status;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrillTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Region NORTH = Regions.of("northeurope");
    private final List<Entry> log = new ArrayList<>();

    /** Each of some zones says all that goes wrong there now. */
    private void now(long minute, Set<Wrong> wrong, int... zones) {
        List<Change> changes = new ArrayList<>();
        for (int zone : zones) {
            changes.add(new Change(new Zone(NORTH, zone).words(), "", Wrong.words(wrong)));
        }
        log.add(
                new Entry(
                        log.size() + 1L,
                        NOON.plusSeconds(60 * minute),
                        "Gallerist/stores/drill/action",
                        "/subscriptions/s",
                        "Ada",
                        "id",
                        "ada",
                        new UUID(0, minute),
                        Status.SUCCEEDED,
                        "",
                        changes,
                        "",
                        ""));
    }

    private static Drill drill(Wrong wrong, int zones, long from, Optional<Long> until) {
        return new Drill(
                NORTH,
                wrong,
                zones,
                NOON.plusSeconds(60 * from),
                "Ada",
                until.map(minute -> NOON.plusSeconds(60 * minute)));
    }

    @Test
    void aDrillEndsWhenItsLastZoneIsRightAgain() {
        now(0, Set.of(OUTAGE), 1);
        now(1, Set.of(OUTAGE), 2, 3);
        now(5, Set.of(), 1, 2);
        assertThat(Drill.log(log)).containsExactly(drill(OUTAGE, 3, 0, Optional.empty()));

        now(9, Set.of(), 3);

        assertThat(Drill.log(log)).containsExactly(drill(OUTAGE, 3, 0, Optional.of(9L)));
    }

    @Test
    void whatElseGoesWrongIsADrillOfItsOwnAndComesAgain() {
        now(0, Set.of(OUTAGE), 1);
        now(1, Set.of(OUTAGE, SLOW), 1);
        now(2, Set.of(SLOW), 1);
        now(3, Set.of(SLOW, OUTAGE), 1);

        assertThat(Drill.log(log))
                .containsExactly(
                        drill(OUTAGE, 1, 0, Optional.of(2L)),
                        drill(SLOW, 1, 1, Optional.empty()),
                        drill(OUTAGE, 1, 3, Optional.empty()));
    }

    @Test
    void whatWasNeverWrongIsNoDrill() {
        now(0, Set.of(), 1);

        assertThat(Drill.log(log)).isEmpty();
    }

    @Test
    void otherFieldsOfTheLogAreNoZones() {
        assertThat(Zone.of("tags.owner")).isEmpty();
        assertThat(Zone.of("Atlantis, zone 1")).isEmpty();
        assertThat(Zone.of("North Europe, zone x")).isEmpty();
        assertThat(Zone.of("North Europe, zone 2")).contains(new Zone(NORTH, 2));
        assertThat(Wrong.of("nothing goes wrong")).isEmpty();
        assertThat(Wrong.of("outage, damage")).containsExactly(OUTAGE, Wrong.DAMAGE);
    }
}
