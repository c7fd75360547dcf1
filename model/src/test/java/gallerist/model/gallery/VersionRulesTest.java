package gallerist.model.gallery;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.FUTURE;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.WEST_US;
import static gallerist.model.draft.Draft.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.SharingPermission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRulesTest {
    private static final String PREFIX = "galleryImageVersion.properties.";
    private static final String SET =
            ResourceId.subscription(DEFINITION.subscription()).group("rg")
                    + "/providers/Microsoft.Compute/diskEncryptionSets/des";
    private static final String KEY = "{\"osDiskImage\":{\"diskEncryptionSetId\":\"" + SET + "\"}}";

    @Test
    void anOrdinaryVersionIsMade() {
        assertThat(create(_ -> {})).isEmpty();
    }

    @Test
    void aVersionIsInItsHomeRegion() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.location = SWEDEN_CENTRAL;

        Refused.by(draft::version)
                .containsExactly(
                        new Problem.HomeRegionMissing(
                                "Sweden Central", List.of("West Europe", "North Europe")));
    }

    @Test
    void aRegionIsATargetOnce() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.targets = List.of(target(WEST_EUROPE, 1), target(WEST_EUROPE, 2));

        Refused.by(draft::version).containsExactly(new Problem.RegionTwice("West Europe"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void aRegionHoldsOneToAHundredReplicas(int replicas) {
        Refused.by(() -> target(WEST_EUROPE, replicas))
                .containsExactly(new Problem.OutOfRange("regionalReplicaCount", replicas, 1, 100));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "50, false", "51, true", "100, true"})
    void moreThanFiftyReplicasAreAllowedButAdvisedAgainst(int replicas, boolean advised) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.targets = List.of(target(WEST_EUROPE, replicas));

        assertThat(VersionRules.cautions(draft.version()))
                .isEqualTo(
                        advised
                                ? List.of(new Caution.ManyReplicas("West Europe", replicas, 50))
                                : List.of());
    }

    @Test
    void accessToSomeRegionsMustBeRequested() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.targets = List.of(target(WEST_EUROPE, 1), target(Regions.of("norwaywest"), 1));

        assertThat(VersionRules.cautions(draft.version()))
                .containsExactly(new Caution.AccessRequired("Norway West"));
    }

    @Test
    void zoneRedundantStorageNeedsZones() {
        Refused.by(() ->
                        new TargetRegion(
                                WEST_US, 1, StorageType.STANDARD_ZRS, Exclusion.AS_VERSION))
                .containsExactly(new Problem.ZonesMissing("West US"));
    }

    @ParameterizedTest
    @EnumSource(names = "STANDARD_ZRS", mode = EnumSource.Mode.EXCLUDE)
    void otherStorageNeedsNoZones(StorageType type) {
        assertThat(new TargetRegion(WEST_US, 1, type, Exclusion.AS_VERSION).storage())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource
    void aShallowVersionIsAtHomeOnly(List<TargetRegion> targets, boolean allowed) {
        assertThat(
                        create(draft -> {
                            draft.mode = ReplicationMode.SHALLOW;
                            draft.targets = targets;
                        }))
                .isEqualTo(allowed ? List.of() : List.of(new Problem.ShallowNeedsHomeOnly()));
    }

    static Stream<Arguments> aShallowVersionIsAtHomeOnly() {
        return Stream.of(
                Arguments.of(List.of(target(WEST_EUROPE, 1)), true),
                Arguments.of(List.of(target(WEST_EUROPE, 2)), false),
                Arguments.of(List.of(target(WEST_EUROPE, 1), target(NORTH_EUROPE, 1)), false));
    }

    @Test
    void thePlanOfAShallowVersionStays() {
        Consumer<Draft.OfVersion> shallow =
                draft -> {
                    draft.mode = ReplicationMode.SHALLOW;
                    draft.targets = List.of(target(WEST_EUROPE, 1));
                };
        assertThat(update(shallow, draft -> draft.targets = List.of(target(WEST_EUROPE, 2))))
                .containsExactly(new Problem.ShallowPlanFixed());
        assertThat(
                        update(
                                shallow,
                                draft ->
                                        draft.targets =
                                                List.of(
                                                        target(WEST_EUROPE, 1)
                                                                .withExclusion(
                                                                        Exclusion.EXCLUDED))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, 2048, true",
        "FULL, 2049, false",
        "SHALLOW, 2049, true",
        "SHALLOW, 32768, true",
        "SHALLOW, 32769, false"
    })
    void disksHaveALargestSize(ReplicationMode mode, long size, boolean allowed) {
        List<Problem> problems =
                create(draft -> {
                    draft.mode = mode;
                    draft.targets = List.of(target(WEST_EUROPE, 1));
                    draft.disks =
                            List.of(new DiskImage(DiskImage.OS, size, HostCaching.READ_WRITE));
                });

        long most = mode == ReplicationMode.FULL ? 2048 : 32768;
        assertThat(problems)
                .isEqualTo(allowed ? List.of() : List.of(new Problem.DiskTooLarge(size, most)));
    }

    @Test
    void anEndOfLifeLiesAhead() {
        assertThat(create(draft -> draft.endOfLife = EndOfLife.on(PAST)))
                .containsExactly(new Problem.EndOfLifePassed(PAST));
        assertThat(update(_ -> {}, draft -> draft.endOfLife = EndOfLife.on(PAST)))
                .containsExactly(new Problem.EndOfLifePassed(PAST));
        assertThat(
                        update(
                                draft -> draft.endOfLife = EndOfLife.on(PAST),
                                draft -> draft.excludeFromLatest = true))
                .isEmpty();
    }

    @Test
    void aBlockUntilTheEndOfLifeNeedsOne() {
        SafetyProfile block = new SafetyProfile(false, true);

        assertThat(create(draft -> draft.safety = block))
                .containsExactly(new Problem.Missing("publishingProfile.endOfLifeDate"));
        assertThat(
                        create(draft -> {
                            draft.safety = block;
                            draft.endOfLife = EndOfLife.on(FUTURE);
                        }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatAVersionIsMadeOfStays(Consumer<Draft.OfVersion> change, List<Problem> expected) {
        assertThat(update(_ -> {}, change)).isEqualTo(expected);
    }

    static Stream<Arguments> whatAVersionIsMadeOfStays() {
        DiskImage os = new DiskImage(DiskImage.OS, 30, HostCaching.READ_WRITE);
        return Stream.of(
                row(draft -> draft.mode = ReplicationMode.SHALLOW, fixed("replicationMode")),
                row(
                        draft ->
                                draft.storage =
                                        new StorageChoice.Strategy(
                                                StorageStrategy.PREFER_STANDARD_ZRS),
                        fixed("storageAccountType")),
                row(
                        draft -> draft.source = new Source.FromVersion(DEFINITION.version("0.9.0")),
                        new Problem.PropertyFixed(PREFIX + "storageProfile.source.id")),
                row(draft -> draft.disks = List.of(os), new Problem.DisksFixed()),
                row(
                        draft -> draft.disks = List.of(os, new DiskImage(1, 64, HostCaching.NONE)),
                        new Problem.DisksFixed()),
                row(
                        draft ->
                                draft.disks =
                                        List.of(os, new DiskImage(0, 64, HostCaching.READ_ONLY)),
                        new Problem.PropertyFixed(PREFIX + "storageProfile.hostCaching")),
                row(
                        draft ->
                                draft.targets =
                                        List.of(
                                                new TargetRegion(
                                                        WEST_EUROPE,
                                                        1,
                                                        StorageType.PREMIUM_LRS,
                                                        Exclusion.AS_VERSION),
                                                target(NORTH_EUROPE, 2)),
                        new Problem.StorageTypeChanged("West Europe", StorageType.STANDARD_LRS)),
                row(
                        draft -> {
                            draft.location = NORTH_EUROPE;
                        },
                        new Problem.LocationFixed(
                                "1.0.0", "westeurope", "rg-images", "northeurope")));
    }

    @ParameterizedTest
    @MethodSource
    void thesePartsOfAVersionMayChange(Consumer<Draft.OfVersion> change) {
        assertThat(update(_ -> {}, change)).isEmpty();
    }

    static Stream<Consumer<Draft.OfVersion>> thesePartsOfAVersionMayChange() {
        return Stream.of(
                draft -> draft.tags = Tags.NONE.with(Map.of("approved", "yes")),
                draft -> draft.excludeFromLatest = true,
                draft -> draft.endOfLife = EndOfLife.on(FUTURE),
                draft -> draft.replicaCount = 5,
                draft -> draft.safety = new SafetyProfile(true, false),
                draft -> draft.disks = draft.disks.reversed(),
                draft -> draft.targets = List.of(target(WEST_EUROPE, 9), target(NORTH_EUROPE, 1)),
                draft -> draft.targets = List.of(target(NORTH_EUROPE, 2), target(WEST_EUROPE, 1)),
                draft ->
                        draft.targets =
                                List.of(
                                        target(WEST_EUROPE, 1),
                                        target(NORTH_EUROPE, 2),
                                        new TargetRegion(
                                                SWEDEN_CENTRAL,
                                                1,
                                                StorageType.STANDARD_ZRS,
                                                Exclusion.EXCLUDED)));
    }

    @Test
    void aRegionIsRemovedOnlyWhenTheSafetyProfileAllows() {
        List<TargetRegion> homeOnly = List.of(target(WEST_EUROPE, 1));

        assertThat(update(_ -> {}, draft -> draft.targets = homeOnly))
                .containsExactly(new Problem.RegionRemovalForbidden(List.of("North Europe")));
        assertThat(
                        update(
                                draft -> draft.safety = new SafetyProfile(true, false),
                                draft -> draft.targets = homeOnly))
                .isEmpty();
    }

    @Test
    void encryptionIsEverywhereOrNowhere() {
        assertThat(create(draft -> draft.uninterpreted = encrypted("westeurope")))
                .containsExactly(new Problem.EncryptionMissing("North Europe", "West Europe"));
        assertThat(create(draft -> draft.uninterpreted = encrypted("westeurope", "northeurope")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aDiskIsEncryptedEverywhereUnderASetThatCanBeMeant(
            String west, String north, List<Problem> expected) {
        assertThat(
                        create(draft -> {
                            draft.uninterpreted =
                                    Map.of(
                                            "publishingProfile.targetRegions[westeurope].encryption",
                                            west,
                                            "publishingProfile.targetRegions[northeurope]"
                                                    + ".encryption",
                                            north);
                            draft.disks =
                                    List.of(
                                            new DiskImage(DiskImage.OS, 30, HostCaching.READ_WRITE),
                                            new DiskImage(0, 10, HostCaching.NONE),
                                            new DiskImage(9, 10, HostCaching.NONE));
                        }))
                .isEqualTo(expected);
    }

    static Stream<Arguments> aDiskIsEncryptedEverywhereUnderASetThatCanBeMeant() {
        String elsewhere = SET.replace(DEFINITION.subscription(), new UUID(7, 7).toString());
        String field = "publishingProfile.targetRegions.encryption.";
        return Stream.of(
                Arguments.of(KEY, KEY, List.of()),
                Arguments.of(keys(disk(0, SET)), keys(disk(0, SET)), List.of()),
                Arguments.of(
                        keys(disk(0, SET), disk(9, SET)),
                        keys(disk(0, SET)),
                        List.of(
                                new Problem.DiskEncryptionMissing(
                                        "dataDiskImages[9]", "North Europe", SET, "West Europe"))),
                Arguments.of(
                        KEY,
                        keys(disk(0, SET)),
                        List.of(
                                new Problem.DiskEncryptionMissing(
                                        "osDiskImage", "North Europe", SET, "West Europe"),
                                new Problem.DiskEncryptionMissing(
                                        "dataDiskImages[0]", "West Europe", SET, "North Europe"))),
                Arguments.of(
                        keys(disk(3, SET)),
                        keys(disk(3, SET)),
                        List.of(new Problem.EncryptionLunUnknown(3, List.of(0, 9)))),
                Arguments.of(
                        keys(disk(0, SET), disk(0, SET)),
                        keys(disk(0, SET)),
                        List.of(new Problem.EncryptionLunTwice(0, "West Europe"))),
                Arguments.of(
                        keys(disk(0, "des")),
                        keys(disk(0, "des")),
                        List.of(
                                new Problem.PropertyIdInvalid(
                                        field + "dataDiskImages[0].diskEncryptionSetId", "des"))),
                Arguments.of(
                        keys(disk(0, DEFINITION.toString())),
                        keys(disk(0, DEFINITION.toString())),
                        List.of(
                                new Problem.PropertyIdInvalid(
                                        field + "dataDiskImages[0].diskEncryptionSetId",
                                        DEFINITION.toString()))),
                Arguments.of(
                        keys(disk(0, elsewhere)),
                        keys(disk(0, elsewhere)),
                        List.of(
                                new Problem.EncryptionSetElsewhere(
                                        elsewhere, DEFINITION.subscription()))));
    }

    private static String keys(String... disks) {
        return "{\"dataDiskImages\":[" + String.join(",", disks) + "]}";
    }

    private static String disk(int lun, String set) {
        return "{\"diskEncryptionSetId\":\"%s\",\"lun\":%d}".formatted(set, lun);
    }

    @Test
    void encryptionOfARegionStays() {
        Consumer<Draft.OfVersion> both =
                draft -> draft.uninterpreted = encrypted("westeurope", "northeurope");

        assertThat(update(both, draft -> draft.uninterpreted = Map.of()))
                .containsExactly(
                        new Problem.PropertyFixed(
                                PREFIX + "publishingProfile.targetRegions.encryption"));
        assertThat(update(_ -> {}, both))
                .containsExactly(
                        new Problem.PropertyFixed(
                                PREFIX + "publishingProfile.targetRegions.encryption"));
    }

    @Test
    void anAddedRegionBringsItsOwnEncryption() {
        assertThat(
                        update(
                                draft ->
                                        draft.uninterpreted =
                                                encrypted("westeurope", "northeurope"),
                                draft -> {
                                    draft.targets =
                                            List.of(
                                                    target(WEST_EUROPE, 1),
                                                    target(NORTH_EUROPE, 2),
                                                    target(SWEDEN_CENTRAL, 1));
                                    draft.uninterpreted =
                                            encrypted("westeurope", "northeurope", "swedencentral");
                                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, true", "GROUPS, false", "COMMUNITY, false"})
    void encryptedVersionsAreNotShared(SharingPermission permission, boolean allowed) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.uninterpreted = encrypted("westeurope", "northeurope");
        Gallery gallery = Draft.gallery(permission).gallery();

        assertThat(create(gallery, draft))
                .isEqualTo(
                        allowed
                                ? List.of()
                                : List.of(new Problem.EncryptedNotShareable(gallery.id())));
    }

    @ParameterizedTest
    @EnumSource(names = "PRIVATE", mode = EnumSource.Mode.EXCLUDE)
    void aSharedVersionLiesBesideItsGallery(SharingPermission permission) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.location = NORTH_EUROPE;

        assertThat(create(Draft.gallery(permission).gallery(), draft))
                .containsExactly(
                        new Problem.LocationMustMatchGallery("North Europe", "West Europe"));
    }

    @Test
    void whatIsBeingDeletedIsNotChanged() {
        Consumer<Draft.OfVersion> deleting =
                draft -> draft.stored = Draft.state(ProvisioningState.DELETING);
        Consumer<Draft.OfVersion> inBin = draft -> draft.deletion = Deletion.soft(PAST, "somebody");

        assertThat(update(deleting, draft -> draft.excludeFromLatest = true))
                .containsExactly(new Problem.MarkedForDeletion(DEFINITION.version("1.0.0")));
        assertThat(update(inBin, draft -> draft.excludeFromLatest = true))
                .containsExactly(new Problem.InRecycleBin(DEFINITION.version("1.0.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "false, , true",
        "true, 2027-10-01T00:00:00Z, false",
        "true, 2026-11-01T12:00:00Z, true",
        "true, 2026-10-01T00:00:00Z, true",
        "false, 2027-10-01T00:00:00Z, true"
    })
    void aVersionMayHaveToLiveUntilTheEndOfItsLife(boolean block, String date, boolean allowed) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.safety = new SafetyProfile(false, block);
        if (date != null) {
            draft.endOfLife = EndOfLife.on(Instant.parse(date));
        }

        assertThat(VersionRules.delete(draft.version(), false, NOW))
                .isEqualTo(
                        allowed
                                ? List.of()
                                : List.of(
                                        new Problem.DeletionBlockedBeforeEndOfLife(
                                                DEFINITION.version("1.0.0"))));
    }

    @Test
    void regionsThatMayNotBeRemovedDoNotStopTheDeletionOfTheWhole() {
        assertThat(VersionRules.delete(new Draft.OfVersion().version(), true, NOW)).isEmpty();
    }

    @Test
    void aFailedVersionCannotGoToTheRecycleBin() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.stored = Draft.state(ProvisioningState.FAILED);

        assertThat(VersionRules.delete(draft.version(), true, NOW))
                .containsExactly(new Problem.FailedNotSoftDeletable(DEFINITION.version("1.0.0")));
        assertThat(VersionRules.delete(draft.version(), false, NOW)).isEmpty();
    }

    @Test
    void onlyWhatLiesInTheRecycleBinComesOutOfIt() {
        Draft.OfVersion draft = new Draft.OfVersion();
        assertThat(VersionRules.restoreOrPurge(draft.version()))
                .containsExactly(new Problem.NotSoftDeleted(DEFINITION.version("1.0.0")));

        draft.deletion = Deletion.soft(PAST, "somebody");
        assertThat(VersionRules.restoreOrPurge(draft.version())).isEmpty();
    }

    private static Map<String, String> encrypted(String... regions) {
        return Stream.of(regions)
                .collect(
                        Collectors.toMap(
                                region ->
                                        "publishingProfile.targetRegions["
                                                + region
                                                + "].encryption",
                                _ -> KEY));
    }

    private static Problem fixed(String property) {
        return new Problem.PropertyFixed(PREFIX + "publishingProfile." + property);
    }

    private static Arguments row(Consumer<Draft.OfVersion> change, Problem expected) {
        return Arguments.of(change, List.of(expected));
    }

    private static List<Problem> create(Consumer<Draft.OfVersion> change) {
        Draft.OfVersion draft = new Draft.OfVersion();
        change.accept(draft);
        return create(new Draft.OfGallery().gallery(), draft);
    }

    private static List<Problem> create(Gallery gallery, Draft.OfVersion draft) {
        return VersionRules.create(
                gallery, new Draft.OfDefinition().definition(), draft.version(), List.of(), NOW);
    }

    /** Changes a version that was stored as the first change made it. */
    private static List<Problem> update(
            Consumer<Draft.OfVersion> stored, Consumer<Draft.OfVersion> change) {
        Draft.OfVersion before = new Draft.OfVersion();
        stored.accept(before);
        Draft.OfVersion after = new Draft.OfVersion();
        stored.accept(after);
        change.accept(after);
        return VersionRules.update(before.version(), after.version(), NOW);
    }
}
