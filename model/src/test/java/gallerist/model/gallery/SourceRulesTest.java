package gallerist.model.gallery;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.GROUP;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceRulesTest {
    private static final ResourceId IMAGE = GROUP.provider("images", "web");
    private static final ResourceId SNAPSHOT = GROUP.provider("snapshots", "os");
    private static final ResourceId DATA = GROUP.provider("disks", "data");
    private static final String ACCOUNT = GROUP + "/providers/Microsoft.Storage/storageAccounts/st";

    @Test
    void anImageLikeTheDefinitionIsTaken() {
        assertThat(fromImage(source(IMAGE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void anImageIsLikeItsDefinition(SourceFacts source, Problem expected) {
        assertThat(fromImage(source)).containsExactly(expected);
    }

    static Stream<Arguments> anImageIsLikeItsDefinition() {
        String id = IMAGE.toString();
        return Stream.of(
                Arguments.of(
                        facts(NORTH_EUROPE, OsType.LINUX, OsState.GENERALIZED, Generation.V2),
                        new Problem.SourceElsewhere(id)),
                Arguments.of(
                        facts(WEST_EUROPE, OsType.WINDOWS, OsState.GENERALIZED, Generation.V2),
                        new Problem.SourceSystemDiffers(id, "Windows", "Linux")),
                Arguments.of(
                        facts(WEST_EUROPE, OsType.LINUX, OsState.SPECIALIZED, Generation.V2),
                        new Problem.SourceStateDiffers(id, "Generalized", "Specialized")),
                Arguments.of(
                        facts(WEST_EUROPE, OsType.LINUX, OsState.GENERALIZED, Generation.V1),
                        new Problem.SourceGenerationDiffers(id, "V1", "V2")));
    }

    @Test
    void aSourceExists() {
        assertThat(create(new Source.FromManagedImage(IMAGE), List.of()))
                .containsExactly(new Problem.SourceNotFound(IMAGE.toString()));
    }

    @Test
    void aVersionIsASourceWhereverItIs() {
        SourceFacts elsewhere = version(NORTH_EUROPE, SWEDEN_CENTRAL);
        SourceFacts alsoHere = version(NORTH_EUROPE, WEST_EUROPE);

        assertThat(create(new Source.FromVersion(alsoHere.id()), List.of(alsoHere))).isEmpty();
        assertThat(create(new Source.FromVersion(elsewhere.id()), List.of(elsewhere)))
                .containsExactly(new Problem.SourceElsewhere(elsewhere.id().toString()));
    }

    private static SourceFacts version(Region home, Region other) {
        Draft.OfVersion version = new Draft.OfVersion();
        version.location = home;
        version.targets = List.of(Draft.target(home, 1), Draft.target(other, 1));
        return SourceFacts.of(new Draft.OfDefinition().definition(), version.version());
    }

    @Test
    void eachDiskExists() {
        assertThat(create(disks(), List.of(source(SNAPSHOT))))
                .containsExactly(new Problem.SourceNotFound(DATA.toString()));
    }

    @Test
    void aBareDiskBecomesWhatTheDefinitionSays() {
        assertThat(create(disks(), List.of(specialized(SNAPSHOT), specialized(DATA)))).isEmpty();
    }

    @Test
    void onlyTheOsDiskMustBootLikeTheDefinition() {
        SourceFacts data =
                new SourceFacts(
                        DATA,
                        Set.of(WEST_EUROPE),
                        OsType.WINDOWS,
                        OsState.GENERALIZED,
                        false,
                        Generation.V1,
                        PurchasePlan.NONE,
                        false);

        assertThat(create(disks(), List.of(source(SNAPSHOT), data))).isEmpty();
    }

    @Test
    void aVersionThatIsEncryptedWithACustomersKeyIsNoSource() {
        Draft.OfVersion encrypted = new Draft.OfVersion();
        encrypted.uninterpreted =
                Map.of(
                        "publishingProfile.targetRegions[westeurope].encryption",
                        "{\"osDiskImage\":{\"diskEncryptionSetId\":\"/x\"}}");
        SourceFacts facts =
                SourceFacts.of(new Draft.OfDefinition().definition(), encrypted.version());

        assertThat(create(new Source.FromVersion(facts.id()), List.of(facts)))
                .containsExactly(new Problem.SourceEncrypted(facts.id().toString()));
    }

    @Test
    void aPlanIsInherited() {
        Draft.OfDefinition sold = new Draft.OfDefinition();
        sold.purchasePlan = new PurchasePlan("base", "vendor", "image");
        SourceFacts facts = SourceFacts.of(sold.definition(), new Draft.OfVersion().version());

        assertThat(create(new Source.FromVersion(facts.id()), List.of(facts)))
                .containsExactly(new Problem.SourcePlanDiffers(facts.id().toString(), "base", ""));
    }

    @Test
    void oneDiskHasTheSystem() {
        Refused.by(() -> new Source.FromDisks(List.of()))
                .containsExactly(new Problem.SourceCount(0));
        Refused.by(() -> new Source.FromDisks(List.of(os(SNAPSHOT), os(DATA))))
                .containsExactly(new Problem.SourceCount(2));
    }

    @Test
    void lunsAndSourcesAreDifferent() {
        Refused.by(() ->
                        new Source.FromDisks(
                                List.of(os(SNAPSHOT), data(3, DATA), data(3, SNAPSHOT))))
                .containsExactly(
                        new Problem.LunTwice(3), new Problem.SourceTwice(SNAPSHOT.toString()));
    }

    @Test
    void oneBlobIsOneDisk() {
        Source.Place blob = new Source.Vhd("https://st.example/a.vhd", ACCOUNT);
        Source.Place same = new Source.Vhd("https://ST.example/a.vhd?sig=x", ACCOUNT);

        Refused.by(() ->
                        new Source.FromDisks(
                                List.of(
                                        new Source.Disk(DiskImage.OS, blob),
                                        new Source.Disk(0, same))))
                .containsExactly(new Problem.BlobTwice("https://st.example/a.vhd"));
    }

    @Test
    void aLunIsNotNegative() {
        Refused.by(() -> data(-2, DATA)).singleElement().isInstanceOf(Problem.OutOfRange.class);
    }

    @Test
    void imagesAndDisksAreNotTakenForEachOther() {
        Refused.by(() -> new Source.FromManagedImage(SNAPSHOT))
                .containsExactly(new Problem.SourceNotAnImage(SNAPSHOT.toString()));
        Refused.by(() -> new Source.FromVersion(DEFINITION))
                .containsExactly(new Problem.SourceNotAnImage(DEFINITION.toString()));
        Refused.by(() -> new Source.OfResource(IMAGE))
                .containsExactly(new Problem.SourceNotADisk(IMAGE.toString()));
        Refused.by(() -> new Source.FromCommunityImage(IMAGE.toString()))
                .containsExactly(new Problem.SourceNotAnImage(IMAGE.toString()));
    }

    @Test
    void aCommunityImageIsFoundByItsPublicName() {
        Source open = new Source.FromCommunityImage("/communityGalleries/Contoso-1/images/web");
        SourceFacts facts =
                SourceFacts.of(
                        new Draft.OfDefinition().definition(), new Draft.OfVersion().version());

        assertThat(create(open, List.of()))
                .containsExactly(
                        new Problem.SourceNotFound("/communityGalleries/Contoso-1/images/web"));
        assertThat(create(open, List.of(facts))).isEmpty();
        Refused.by(() -> new Source.FromCommunityImage("/communityGalleries/Contoso-1"))
                .containsExactly(new Problem.SourceNotAnImage("/communityGalleries/Contoso-1"));
        Refused.by(() -> new Source.FromCommunityImage("/sharedGalleries/a/images/web"))
                .containsExactly(new Problem.SourceNotAnImage("/sharedGalleries/a/images/web"));
    }

    @Test
    void aBlobComesWithItsStorageAccount() {
        Refused.by(() -> new Source.Vhd("https://st.example/a.vhd", ""))
                .containsExactly(
                        new Problem.Missing("storageProfile.osDiskImage.source.storageAccountId"));
    }

    private static List<Problem> fromImage(SourceFacts source) {
        return create(new Source.FromManagedImage(IMAGE), List.of(source));
    }

    private static List<Problem> create(Source source, List<SourceFacts> found) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = "2.0.0";
        draft.source = source;
        return VersionRules.create(
                new Draft.OfGallery().gallery(),
                new Draft.OfDefinition().definition(),
                draft.version(),
                found,
                NOW);
    }

    private static Source disks() {
        return new Source.FromDisks(List.of(os(SNAPSHOT), data(0, DATA)));
    }

    private static Source.Disk os(ResourceId id) {
        return new Source.Disk(DiskImage.OS, new Source.OfResource(id));
    }

    private static Source.Disk data(int lun, ResourceId id) {
        return new Source.Disk(lun, new Source.OfResource(id));
    }

    private static SourceFacts source(ResourceId id) {
        return named(id, OsState.GENERALIZED);
    }

    private static SourceFacts specialized(ResourceId id) {
        return named(id, OsState.SPECIALIZED);
    }

    private static SourceFacts named(ResourceId id, OsState state) {
        return SourceFacts.of(
                new NamedSource(
                        id,
                        WEST_EUROPE,
                        Tags.NONE,
                        OsType.LINUX,
                        state,
                        Generation.V2,
                        List.of(),
                        Stored.NEW));
    }

    private static SourceFacts facts(
            Region location, OsType system, OsState state, Generation generation) {
        return new SourceFacts(
                IMAGE, Set.of(location), system, state, true, generation, PurchasePlan.NONE, false);
    }
}
