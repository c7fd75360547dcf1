package gallerist.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.BuiltInPrices;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Older;
import gallerist.model.planning.Retirement.Reason;
import gallerist.model.planning.Retirement.Step;
import gallerist.model.replication.TargetRegion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetirementTest {
    private static final long GB = 1L << 30;
    private static final SafetyProfile FREE = new SafetyProfile(true, false);

    private static ImageVersion version(String number, SafetyProfile safety) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = number;
        draft.safety = safety;
        draft.endOfLife = EndOfLife.on(Draft.FUTURE);
        return draft.version();
    }

    private static Retirement plan(int keep, Older older, ImageVersion... versions) {
        Map<String, Long> bytes = new HashMap<>();
        for (ImageVersion version : versions) {
            bytes.put(version.id().key(), 10 * GB);
        }
        Estate estate =
                new Estate(
                        List.of(),
                        List.of(new Draft.OfDefinition().definition()),
                        List.of(versions),
                        List.of(),
                        bytes,
                        Map.of(),
                        Draft.NOW);
        return Retirement.of(
                estate,
                Standing.of(estate.index(), Map.of()),
                keep,
                older,
                _ -> true,
                BuiltInPrices.TABLE);
    }

    @Test
    void theNewestStayAndOlderOnesAreKeptAtHomeWithOneReplica() {
        Retirement plan =
                plan(
                        2,
                        Older.AT_HOME,
                        version("1.9.0", FREE),
                        version("1.10.0", FREE),
                        version("1.8.0", FREE));

        assertThat(plan.steps())
                .extracting(step -> step.version().name())
                .containsExactly("1.10.0", "1.9.0", "1.8.0");
        assertThat(plan.steps())
                .extracting(Step::fate)
                .containsExactly(Fate.KEPT, Fate.KEPT, Fate.AT_HOME);
        assertThat(plan.changes().getFirst().after().orElseThrow().targets())
                .containsExactly(Draft.target(Draft.WEST_EUROPE, 1));
    }

    @Test
    void whatIsSavedIsWhatTheReplicasThatGoCost() {
        BigDecimal two =
                plan(1, Older.AT_HOME, version("1.0.0", FREE), version("2.0.0", FREE)).monthly();
        BigDecimal three =
                plan(1, Older.DELETED, version("1.0.0", FREE), version("2.0.0", FREE)).monthly();

        assertThat(two).isPositive();
        assertThat(three.multiply(BigDecimal.TWO))
                .isEqualByComparingTo(two.multiply(BigDecimal.valueOf(3)));
    }

    @Test
    void aVersionThatGuardsItsRegionsIsSpared() {
        Retirement plan =
                plan(
                        1,
                        Older.AT_HOME,
                        version("2.0.0", SafetyProfile.DEFAULT),
                        version("1.0.0", SafetyProfile.DEFAULT));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.steps().getLast().reason()).isEqualTo(Reason.REGIONS_GUARDED);
    }

    @Test
    void aVersionThatMayNotGoBeforeItsEndIsSpared() {
        SafetyProfile guarded = new SafetyProfile(true, true);

        Retirement plan =
                plan(1, Older.DELETED, version("2.0.0", guarded), version("1.0.0", guarded));

        assertThat(plan.steps().getLast().fate()).isEqualTo(Fate.SPARED);
        assertThat(plan.steps().getLast().reason()).isEqualTo(Reason.NOT_BEFORE_ITS_END);
    }

    @Test
    void aPlanThatWasCarriedOutChangesNothingMore() {
        Retirement first = plan(1, Older.AT_HOME, version("2.0.0", FREE), version("1.0.0", FREE));
        ImageVersion shrunk =
                version("1.0.0", FREE).with(first.changes().getFirst().after().orElseThrow());

        Retirement second = plan(1, Older.AT_HOME, version("2.0.0", FREE), shrunk);

        assertThat(second.changes()).isEmpty();
        assertThat(second.steps().getLast().reason()).isEqualTo(Reason.AT_HOME_ALREADY);
    }

    private static ImageVersion version(String number, boolean isExcluded, TargetRegion... in) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = number;
        draft.safety = FREE;
        draft.excludeFromLatest = isExcluded;
        draft.targets = List.of(in);
        return draft.version();
    }

    private static final TargetRegion HOME = Draft.target(Draft.WEST_EUROPE, 1);
    private static final TargetRegion AWAY = Draft.target(Draft.NORTH_EUROPE, 1);

    @Test
    void afterARollBackTheGoodVersionStaysAndTakesThePlaceOfTheNewest() {
        Retirement plan =
                plan(
                        1,
                        Older.DELETED,
                        version("1.2.0", true, HOME),
                        version("1.1.0", false, HOME),
                        version("1.0.0", false, HOME));

        assertThat(plan.steps())
                .extracting(step -> step.version().name(), Step::fate, Step::reason)
                .containsExactly(
                        tuple("1.2.0", Fate.SPARED, Reason.HELD_BACK),
                        tuple("1.1.0", Fate.KEPT, Reason.NEWEST),
                        tuple("1.0.0", Fate.DELETED, Reason.OLDER));
    }

    @Test
    void whatLatestGivesInASingleRegionIsSpared() {
        Retirement plan =
                plan(
                        1,
                        Older.AT_HOME,
                        version("1.1.0", false, HOME),
                        version("1.0.0", false, HOME, AWAY));

        assertThat(plan.steps())
                .extracting(Step::reason)
                .containsExactly(Reason.NEWEST, Reason.IS_LATEST);
    }
}
