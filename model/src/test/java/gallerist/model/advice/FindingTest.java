package gallerist.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Tags;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    private static final Instant NOW = Draft.NOW;
    private static final Tags PRODUCTION =
            new Tags(Map.of("environment", "production", "owner", "image-team"));

    /** An estate that keeps to every practice, until a test changes something. */
    static final class Kept {
        final Draft.OfGallery gallery = new Draft.OfGallery();
        final Draft.OfGallery second = new Draft.OfGallery();
        final Draft.OfDefinition definition = new Draft.OfDefinition();
        final Draft.OfVersion version = new Draft.OfVersion();
        final Draft.OfVersion older = new Draft.OfVersion();
        final Map<String, Long> bytes = new HashMap<>();

        Kept() {
            gallery.tags = PRODUCTION;
            gallery.description = "Approved images";
            gallery.softDelete = SoftDeletePolicy.ON;
            second.id = Draft.GROUP.gallery("second");
            second.location = Draft.NORTH_EUROPE;
            second.description = "The same in another region";
            definition.description = "A web server";
            definition.releaseNoteUri = "https://contoso.example/notes";
            version.number = "1.1.0";
            version.endOfLife = EndOfLife.on(Draft.FUTURE);
            version.targets = List.of(zonal("westeurope"), zonal("northeurope"));
            older.endOfLife = EndOfLife.on(Draft.FUTURE);
            older.targets = version.targets;
            bytes.put(version.version().id().key(), 100L);
            bytes.put(older.version().id().key(), 100L);
        }

        private static TargetRegion zonal(String region) {
            return new TargetRegion(
                    Regions.of(region), 3, StorageType.STANDARD_ZRS, Exclusion.AS_VERSION);
        }

        Estate estate(Instant now) {
            return new Estate(
                    List.of(gallery.gallery(), second.gallery()),
                    List.of(definition.definition()),
                    List.of(older.version(), version.version()),
                    List.of(),
                    bytes,
                    Map.of(),
                    now);
        }
    }

    private static List<Practice> found(Estate estate) {
        return Finding.in(estate).stream().map(Finding::practice).distinct().toList();
    }

    @Test
    void anEstateThatKeepsToEverythingHasNoFindings() {
        assertThat(Finding.in(new Kept().estate(NOW))).isEmpty();
    }

    private static Arguments breach(Practice practice, Consumer<Kept> change) {
        return Arguments.of(practice, change);
    }

    static Stream<Arguments> eachBreachAlone() {
        return Stream.of(
                breach(Practice.OWNER_MISSING, kept -> kept.gallery.tags = tag("production")),
                breach(Practice.DESCRIPTION_MISSING, kept -> kept.definition.description = ""),
                breach(Practice.DESCRIPTION_MISSING, kept -> kept.gallery.description = " "),
                breach(Practice.RELEASE_NOTES_MISSING, kept -> kept.definition.releaseNoteUri = ""),
                breach(
                        Practice.SOFT_DELETE_OFF,
                        kept -> kept.gallery.softDelete = SoftDeletePolicy.OFF),
                breach(Practice.GENERATION_OLD, kept -> kept.definition.generation = Generation.V1),
                breach(
                        Practice.END_OF_LIFE_MISSING,
                        kept -> kept.version.endOfLife = EndOfLife.never()),
                breach(
                        Practice.SHALLOW_IN_PRODUCTION,
                        kept -> kept.version.mode = ReplicationMode.SHALLOW),
                breach(Practice.ONE_REGION, kept -> kept.second.location = Draft.WEST_EUROPE),
                breach(
                        Practice.FEW_REPLICAS,
                        kept ->
                                kept.version.targets =
                                        List.of(
                                                Kept.zonal("westeurope").withReplicas(2),
                                                Kept.zonal("northeurope"))),
                breach(
                        Practice.MANY_REPLICAS,
                        kept ->
                                kept.version.targets =
                                        List.of(
                                                Kept.zonal("westeurope").withReplicas(51),
                                                Kept.zonal("northeurope"))),
                breach(
                        Practice.ZONES_UNUSED,
                        kept ->
                                kept.version.targets =
                                        List.of(
                                                Draft.target(Draft.WEST_EUROPE, 3),
                                                Kept.zonal("northeurope"))),
                breach(
                        Practice.PAIR_MISSING,
                        kept -> kept.version.targets = List.of(Kept.zonal("westeurope"))),
                breach(
                        Practice.GROWN,
                        kept -> kept.bytes.put(kept.version.version().id().key(), 126L)),
                breach(
                        Practice.NO_LATEST,
                        kept -> {
                            kept.version.excludeFromLatest = true;
                            kept.older.excludeFromLatest = true;
                        }));
    }

    private static Tags tag(String environment) {
        return new Tags(Map.of("environment", environment));
    }

    @ParameterizedTest
    @MethodSource
    void eachBreachAlone(Practice practice, Consumer<Kept> change) {
        Kept kept = new Kept();

        change.accept(kept);

        assertThat(found(kept.estate(NOW))).containsExactly(practice);
    }

    @Test
    void aQuarterMoreIsNotYetTooMuch() {
        Kept kept = new Kept();
        kept.bytes.put(kept.version.version().id().key(), 125L);

        assertThat(found(kept.estate(NOW))).isEmpty();
    }

    @Test
    void whatIsNotProductionMayHaveFewReplicas() {
        Kept kept = new Kept();
        kept.gallery.tags = new Tags(Map.of("environment", "test", "owner", "image-team"));
        kept.version.targets = List.of(Draft.target(Draft.WEST_EUROPE, 1));

        assertThat(found(kept.estate(NOW))).isEmpty();
    }

    @Test
    void anOldVersionThatNobodyUsesIsFoundAfterNinetyDays() {
        Instant published = Draft.PAST;

        assertThat(found(new Kept().estate(published.plus(Duration.ofDays(90))))).isEmpty();
        assertThat(found(new Kept().estate(published.plus(Duration.ofDays(91)))))
                .containsExactly(Practice.UNUSED);
    }

    @Test
    void imagesForTestsBesideProductionAreFound() {
        Kept kept = new Kept();
        kept.definition.tags = tag("test");
        Draft.OfDefinition other = new Draft.OfDefinition();
        other.id = Draft.GALLERY.image("other");
        other.description = "Another one";
        other.releaseNoteUri = "https://contoso.example/notes";
        Estate estate = kept.estate(NOW);

        assertThat(
                        found(
                                new Estate(
                                        estate.galleries(),
                                        List.of(kept.definition.definition(), other.definition()),
                                        estate.versions(),
                                        List.of(),
                                        estate.bytes(),
                                        estate.prints(),
                                        NOW)))
                .containsExactly(Practice.ENVIRONMENTS_MIXED);
    }

    @Test
    void whatMattersMostComesFirst() {
        Kept kept = new Kept();
        kept.version.excludeFromLatest = true;
        kept.older.excludeFromLatest = true;
        kept.definition.description = "";
        kept.gallery.softDelete = SoftDeletePolicy.OFF;

        assertThat(found(kept.estate(NOW)))
                .containsExactly(
                        Practice.NO_LATEST, Practice.SOFT_DELETE_OFF, Practice.DESCRIPTION_MISSING);
    }

    @Test
    void aSnoozeHoldsForItsFindingUntilItsDay() {
        Finding finding = new Finding(Practice.GROWN, Draft.DEFINITION, "It has grown");
        Snooze snooze =
                new Snooze(
                        Practice.GROWN, Draft.DEFINITION, NOW.plusSeconds(60), "It must", "mara");

        assertThat(snooze.holds(finding, NOW)).isTrue();
        assertThat(snooze.holds(finding, NOW.plusSeconds(60))).isFalse();
        assertThat(snooze.holds(new Finding(Practice.STALE, Draft.DEFINITION, ""), NOW)).isFalse();
        assertThat(snooze.holds(new Finding(Practice.GROWN, Draft.GALLERY, ""), NOW)).isFalse();
    }
}
