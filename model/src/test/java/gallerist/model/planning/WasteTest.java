package gallerist.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Tags;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WasteTest {
    private static final long GB = 1L << 30;
    private static final Instant LATER = Draft.NOW.plus(Duration.ofDays(200));

    private static final Instant EARLY = Draft.PAST.plus(Duration.ofDays(10));

    private final Map<String, String> prints = new HashMap<>();
    private final List<ImageVersion> versions = new ArrayList<>();
    private Instant now = LATER;

    private Draft.OfVersion draft(String number) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = number;
        draft.safety = new SafetyProfile(true, false);
        draft.endOfLife = EndOfLife.never();
        return draft;
    }

    private void add(Draft.OfVersion draft, String print) {
        ImageVersion version = draft.version();
        versions.add(version);
        prints.put(version.id().key(), print);
    }

    private Waste waste(Map<String, String> tags) {
        Map<String, Long> bytes = new HashMap<>();
        versions.forEach(version -> bytes.put(version.id().key(), 10 * GB));
        Draft.OfDefinition definition = new Draft.OfDefinition();
        Draft.OfGallery gallery = new Draft.OfGallery();
        gallery.tags = new Tags(tags);
        Estate estate =
                new Estate(
                        List.of(gallery.gallery()),
                        List.of(definition.definition()),
                        versions,
                        List.of(),
                        bytes,
                        prints,
                        now);
        return Waste.in(estate, Standing.of(estate.index(), Map.of()), BuiltInPrices.TABLE);
    }

    private static List<String> told(Waste waste) {
        return waste.leftovers().stream()
                .map(each ->
                        "%s %s %s"
                                .formatted(
                                        each.step().version().name(),
                                        each.step().fate(),
                                        each.step().reason()))
                .toList();
    }

    @Test
    void theNewestOfVersionsWithTheSameBytesIsKept() {
        add(draft("1.0.0"), "a");
        add(draft("1.1.0"), "b");
        add(draft("1.2.0"), "a");
        now = EARLY;

        Waste waste = waste(Map.of());

        assertThat(told(waste)).containsExactly("1.0.0 DELETED SAME_BYTES");
        assertThat(waste.leftovers().getFirst().twin().orElseThrow().name()).isEqualTo("1.2.0");
    }

    @Test
    void anOldVersionThatNobodyUsesIsWasteAndTheNewestIsNot() {
        add(draft("1.0.0"), "a");
        add(draft("1.1.0"), "b");

        assertThat(told(waste(Map.of()))).contains("1.0.0 DELETED UNUSED").hasSize(2);
    }

    private void addExcluded(Draft.OfVersion draft, String print) {
        draft.excludeFromLatest = true;
        add(draft, print);
    }

    @Test
    void whatIsLeftOfAPilotIsWasteUnlessLatestGivesIt() {
        add(draft("1.0.0"), "a");
        addExcluded(draft("1.1.0"), "b");

        assertThat(told(waste(Map.of("environment", "Pilot")))).contains("1.1.0 DELETED PILOT");
        assertThat(told(waste(Map.of("environment", "Pilot")))).noneMatch(isDeleted("1.0.0"));
    }

    private static Predicate<String> isDeleted(String number) {
        return told -> told.startsWith(number + " DELETED");
    }

    @Test
    void whatHasEndedIsWasteAtOnceUnlessLatestGivesIt() {
        Draft.OfVersion ended = draft("1.0.0");
        ended.endOfLife = EndOfLife.on(Draft.PAST);
        add(ended, "a");
        now = EARLY;

        assertThat(told(waste(Map.of()))).isEmpty();

        add(draft("1.1.0"), "b");

        assertThat(told(waste(Map.of()))).containsExactly("1.0.0 DELETED ENDED");
    }

    @Test
    void anExcludedVersionWithTheSameBytesIsNoReasonToEndWhatLatestGives() {
        add(draft("1.0.0"), "a");
        addExcluded(draft("1.1.0"), "a");
        now = EARLY;

        assertThat(told(waste(Map.of()))).isEmpty();
    }

    @Test
    void theSameBytesInFewerRegionsAreNoTwin() {
        Draft.OfVersion wide = draft("1.0.0");
        wide.targets =
                List.of(Draft.target(Draft.WEST_EUROPE, 1), Draft.target(Draft.NORTH_EUROPE, 1));
        addExcluded(wide, "a");
        Draft.OfVersion narrow = draft("1.1.0");
        narrow.targets = List.of(Draft.target(Draft.WEST_EUROPE, 1));
        add(narrow, "a");
        now = EARLY;

        assertThat(told(waste(Map.of()))).isEmpty();
    }

    @Test
    void replicasThatNoMachineAsksForAreWasteOnceAVersionHasSettled() {
        Draft.OfVersion wide = draft("1.0.0");
        wide.targets =
                List.of(Draft.target(Draft.WEST_EUROPE, 7), Draft.target(Draft.NORTH_EUROPE, 2));
        add(wide, "a");

        Waste waste = waste(Map.of("environment", "production"));

        assertThat(told(waste)).containsExactly("1.0.0 FEWER TOO_MANY_REPLICAS");
        assertThat(waste.plan().changes().getFirst().after().orElseThrow().targets())
                .containsExactly(
                        Draft.target(Draft.WEST_EUROPE, 3), Draft.target(Draft.NORTH_EUROPE, 2));
        now = EARLY;
        assertThat(told(waste(Map.of()))).isEmpty();
    }

    @Test
    void whatIsSavedIsWhatGoes() {
        Draft.OfVersion wide = draft("1.0.0");
        wide.targets = List.of(Draft.target(Draft.WEST_EUROPE, 4));
        add(wide, "a");

        Waste waste = waste(Map.of());

        assertThat(waste.plan().monthly())
                .isEqualByComparingTo(
                        Estimate.of(
                                        BuiltInPrices.TABLE,
                                        List.of(Occupancy.of(wide.version(), 10 * GB)))
                                .monthly()
                                .amount()
                                .multiply(new BigDecimal("0.75")));
    }

    @Test
    void aVersionThatIsGuardedIsToldButSpared() {
        Draft.OfVersion guarded = draft("1.0.0");
        guarded.safety = new SafetyProfile(true, true);
        guarded.endOfLife = EndOfLife.on(LATER.plus(Duration.ofDays(9)));
        add(guarded, "a");
        add(draft("1.1.0"), "a");

        assertThat(told(waste(Map.of()))).contains("1.0.0 SPARED NOT_BEFORE_ITS_END");
        assertThat(waste(Map.of()).plan().changes())
                .extracting(step -> step.version().name())
                .doesNotContain("1.0.0");
    }
}
