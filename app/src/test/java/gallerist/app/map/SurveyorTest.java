package gallerist.app.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.app.control.map.Passage;
import gallerist.app.control.map.Site;
import gallerist.app.fx.Mark;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.StorageType;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyorTest {
    private static final long GIB = 1L << 30;
    private static final Region HOME = Regions.of("westeurope");
    private static final Region EAST = Regions.of("eastus");
    private static final Region JAPAN = Regions.of("japaneast");
    private static final Region BRAZIL = Regions.of("brazilsouth");
    private static final ResourceId IMAGE =
            ResourceId.of(
                            "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/galleries/gold")
                    .image("web");

    private static InRegion in(Region region, RegionWord word, int progress) {
        return new InRegion(
                region, new RegionWord.Reading(word, RegionState.REPLICATING, progress), "");
    }

    private static ReplicaStatus copy(Region region, int zone, CopyState state, long done) {
        boolean isMoving = state == CopyState.COPYING;
        return new ReplicaStatus(
                region,
                zone,
                1,
                StorageType.STANDARD_ZRS,
                state,
                (int) (100 * done / (8 * GIB)),
                done,
                isMoving ? 64L << 20 : 0,
                isMoving ? Optional.of(HOME) : Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private static VersionReplication version(
            String number, List<InRegion> regions, List<ReplicaStatus> copies) {
        return new VersionReplication(
                IMAGE.version(number),
                ReplicationStatus.of(List.of()),
                regions,
                copies,
                copies.isEmpty() ? 0 : 8 * GIB,
                Optional.empty());
    }

    private static final List<ReplicaStatus> HELD =
            List.of(copy(HOME, 1, CopyState.PRESENT, 8 * GIB));

    private static Survey survey(VersionReplication... versions) {
        return new Surveyor(List.of(versions), Set.of(HOME), Map.of()).survey(List.of());
    }

    private static final VersionReplication UNDER_WAY =
            version(
                    "1.0.0",
                    List.of(
                            in(HOME, new RegionWord.Verified(false), 100),
                            in(EAST, new RegionWord.Copying(50), 50),
                            in(JAPAN, new RegionWord.Waiting(), 0),
                            in(BRAZIL, new RegionWord.Blocked(new Blockage.Full(2, 1)), 0)),
                    List.of(
                            copy(HOME, 1, CopyState.PRESENT, 8 * GIB),
                            copy(EAST, 1, CopyState.COPYING, 5 * GIB),
                            copy(EAST, 2, CopyState.COPYING, 3 * GIB),
                            copy(JAPAN, 1, CopyState.WAITING, 0),
                            copy(BRAZIL, 1, CopyState.WAITING, 0)));

    @Test
    void faultsComeFirstAndTheHomeLast() {
        assertThat(survey(UNDER_WAY).standings())
                .extracting(Standing::region)
                .containsExactly(BRAZIL, EAST, JAPAN, HOME);
    }

    @Test
    void aRegionSumsUpItsCopies() {
        Standing east = survey(UNDER_WAY).in(EAST).orElseThrow();

        assertThat(east.mark()).isEqualTo(Mark.COPYING);
        assertThat(east.word()).isEqualTo("Copying 50 %");
        assertThat(east.written()).isEqualTo(8 * GIB);
        assertThat(east.total()).isEqualTo(16 * GIB);
        assertThat(east.rate()).isEqualTo(128L << 20);
        assertThat(east.left()).isEqualTo("51–80 s");
        assertThat(east.note()).isEqualTo("From West Europe");
    }

    @Test
    void bytesOnTheirWayAreOneArcForEachPairOfRegions() {
        List<Passage> passages = survey(UNDER_WAY).passages();

        assertThat(passages)
                .extracting(Passage::from, Passage::to, Passage::kind, Passage::fraction)
                .containsExactlyInAnyOrder(
                        tuple(HOME, EAST, Passage.Kind.RUNNING, 0.5),
                        tuple(HOME, JAPAN, Passage.Kind.WAITING, 0.0),
                        tuple(HOME, BRAZIL, Passage.Kind.FAILED, 0.0));
        assertThat(passages)
                .filteredOn(passage -> passage.to().equals(EAST))
                .extracting(Passage::rate, Passage::left)
                .containsExactly(tuple("128 MiB/s", "8.0 GiB left · 51–80 s"));
    }

    @Test
    void ofSeveralVersionsTheWorstIsShownAndGreenMeansAllOfThem() {
        VersionReplication whole =
                version(
                        "0.9.0",
                        List.of(
                                in(HOME, new RegionWord.Verified(false), 100),
                                in(EAST, new RegionWord.Verified(false), 100)),
                        List.of(
                                copy(HOME, 1, CopyState.PRESENT, 8 * GIB),
                                copy(EAST, 1, CopyState.PRESENT, 8 * GIB)));

        Survey survey = survey(UNDER_WAY, whole);

        assertThat(survey.in(EAST).map(Standing::mark)).contains(Mark.COPYING);
        assertThat(survey.in(EAST).map(Standing::note)).contains("1 of 2 versions verified");
        assertThat(survey.in(HOME).map(Standing::mark)).contains(Mark.VERIFIED);
        assertThat(survey.verified()).isEqualTo(1);
    }

    @Test
    void aVersionWithoutBytesIsNeverGreenAndHasNoArcs() {
        Survey survey =
                survey(
                        version(
                                "1.0.0",
                                List.of(
                                        in(HOME, new RegionWord.NoBytes(), 0),
                                        in(EAST, new RegionWord.NoBytes(), 0)),
                                List.of()));

        assertThat(survey.standings()).extracting(Standing::mark).containsOnly(Mark.EMPTY);
        assertThat(survey.standings()).extracting(Standing::word).containsOnly("No bytes");
        assertThat(survey.passages()).isEmpty();
        assertThat(survey.isUnderWay()).isFalse();
    }

    @Test
    void versionsWithoutBytesSayNothingAboutThoseThatHaveThem() {
        VersionReplication recorded =
                version(
                        "0.1.0",
                        List.of(
                                in(HOME, new RegionWord.NoBytes(), 0),
                                in(EAST, new RegionWord.NoBytes(), 0)),
                        List.of());
        VersionReplication whole =
                version(
                        "0.9.0",
                        List.of(in(HOME, new RegionWord.Verified(false), 100)),
                        List.of(copy(HOME, 1, CopyState.PRESENT, 8 * GIB)));

        Survey survey = survey(recorded, recorded, whole);

        assertThat(survey.in(HOME).map(Standing::mark)).contains(Mark.VERIFIED);
        assertThat(survey.in(HOME).map(Standing::note))
                .contains("1 of 1 versions verified, 2 without bytes");
        assertThat(survey.in(EAST).map(Standing::mark)).contains(Mark.EMPTY);
        assertThat(survey.in(EAST).map(Standing::note))
                .contains("2 versions, recorded without bytes");
    }

    @Test
    void oneVersionThatIsLeftOutOfLatestDoesNotColourARegionInWhichOthersAreWhole() {
        VersionReplication whole =
                version("0.9.0", List.of(in(HOME, new RegionWord.Verified(false), 100)), HELD);
        VersionReplication excluded =
                version("0.8.0", List.of(in(HOME, new RegionWord.Verified(true), 100)), HELD);

        Standing both = survey(whole, excluded).in(HOME).orElseThrow();

        assertThat(both.mark()).isEqualTo(Mark.VERIFIED);
        assertThat(both.note()).isEqualTo("2 of 2 versions verified, 1 not latest");
        assertThat(survey(excluded).in(HOME).map(Standing::mark)).contains(Mark.EXCLUDED);
    }

    @Test
    void aRegionThatIsOpenedNamesTheVersionsThereFaultsFirst() {
        VersionReplication whole =
                version("2.0.0", List.of(in(BRAZIL, new RegionWord.Verified(false), 100)), HELD);

        List<RegionFacts.Held> there =
                RegionFacts.of(BRAZIL, survey(whole, UNDER_WAY), ZoneOffset.UTC).versions();

        assertThat(there)
                .extracting(each -> each.version().name(), each -> each.reading().word())
                .containsExactly(tuple("1.0.0", "Store full"), tuple("2.0.0", "Verified"));
    }

    @Test
    void theMapHasEveryRegionOnce() {
        assertThat(survey(UNDER_WAY).scenery().sites())
                .extracting(Site::region)
                .containsExactlyElementsOf(Regions.all());
    }

    @Test
    void aRegionThatIsOpenedShowsItsReplicasByZone() {
        RegionFacts facts = RegionFacts.of(EAST, survey(UNDER_WAY), ZoneOffset.UTC);

        assertThat(facts.columns()).containsExactly("Zone 1", "Zone 2", "Zone 3");
        assertThat(facts.rows()).hasSize(1);
        assertThat(facts.rows().getFirst().cells())
                .extracting(RegionFacts.Cell::word)
                .containsExactly("62 %", "37 %", "");
        assertThat(facts.figures()).contains(new RegionFacts.Fact("Served from", "West Europe"));
    }
}
