package gallerist.model.gallery;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.FUTURE;
import static gallerist.model.draft.Draft.GALLERY;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.sharing.Obstacle;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRulesTest {

    @ParameterizedTest
    @MethodSource
    void whatADefinitionIsStaysFixed(String property, Consumer<Draft.OfDefinition> change) {
        assertThat(update(change))
                .containsExactly(new Problem.PropertyFixed("galleryImage.properties." + property));
    }

    static Stream<Arguments> whatADefinitionIsStaysFixed() {
        return Stream.of(
                fixed("osType", draft -> draft.osType = OsType.WINDOWS),
                fixed("osState", draft -> draft.osState = OsState.SPECIALIZED),
                fixed("hyperVGeneration", draft -> draft.generation = Generation.V1),
                fixed("architecture", draft -> draft.architecture = Architecture.ARM64),
                fixed("identifier.publisher", draft -> draft.publisher = "Other"),
                fixed("identifier.offer", draft -> draft.offer = "Other"),
                fixed("identifier.sku", draft -> draft.sku = "Other"),
                fixed("eula", draft -> draft.eula = "https://contoso.example/eula"),
                fixed(
                        "privacyStatementUri",
                        draft -> draft.privacyStatementUri = "https://contoso.example/privacy"),
                fixed(
                        "purchasePlan",
                        draft -> draft.purchasePlan = new PurchasePlan("a", "b", "c")));
    }

    @ParameterizedTest
    @MethodSource
    void theseMayChange(Consumer<Draft.OfDefinition> change) {
        assertThat(update(change)).isEmpty();
    }

    static Stream<Consumer<Draft.OfDefinition>> theseMayChange() {
        return Stream.of(
                draft -> draft.description = "other",
                draft -> draft.releaseNoteUri = "https://contoso.example/notes",
                draft -> draft.tags = Tags.NONE.with(Map.of("owner", "us")),
                draft -> draft.endOfLife = EndOfLife.on(FUTURE),
                draft -> draft.recommended = new Recommended(new Range(1, 4), new Range(4, 16)),
                draft -> draft.disallowedDiskTypes = List.of("Standard_LRS"));
    }

    @Test
    void aDefinitionThatExistsCannotBeMadeElsewhere() {
        assertThat(update(draft -> draft.location = NORTH_EUROPE))
                .containsExactly(
                        new Problem.LocationFixed(
                                "ubuntu-web", "westeurope", "rg-images", "northeurope"));
    }

    @Test
    void featuresChangeOnlyWhenTheCallerSaysSo() {
        Draft.OfDefinition changed = new Draft.OfDefinition();
        changed.features = List.of(new Feature("IsHibernateSupported", "True"));

        assertThat(update(changed, false)).containsExactly(new Problem.FeaturesNeedAllowUpdate());
        assertThat(update(changed, true)).isEmpty();
    }

    @Test
    void theOrderOfFeaturesMeansNothing() {
        Draft.OfDefinition stored = new Draft.OfDefinition();
        stored.features =
                List.of(
                        new Feature("IsHibernateSupported", "True"),
                        new Feature("SecurityType", "TrustedLaunch"));
        Draft.OfDefinition changed = new Draft.OfDefinition();
        changed.features = stored.features.reversed();

        assertThat(
                        DefinitionRules.update(
                                gallery(SharingPermission.PRIVATE),
                                stored.definition(),
                                changed.definition(),
                                false,
                                NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void anEndOfLifeLiesAheadWhenItIsSetOrChanged(
            EndOfLife stored, EndOfLife changed, List<Problem> expected) {
        Draft.OfDefinition before = new Draft.OfDefinition();
        before.endOfLife = stored;
        Draft.OfDefinition after = new Draft.OfDefinition();
        after.endOfLife = changed;

        assertThat(
                        DefinitionRules.update(
                                gallery(SharingPermission.PRIVATE),
                                before.definition(),
                                after.definition(),
                                false,
                                NOW))
                .isEqualTo(expected);
    }

    static Stream<Arguments> anEndOfLifeLiesAheadWhenItIsSetOrChanged() {
        EndOfLife past = EndOfLife.on(PAST);
        EndOfLife future = EndOfLife.on(FUTURE);
        Instant before = PAST.minusSeconds(1);
        return Stream.of(
                Arguments.of(EndOfLife.never(), future, List.of()),
                Arguments.of(EndOfLife.never(), past, List.of(new Problem.EndOfLifePassed(PAST))),
                Arguments.of(
                        EndOfLife.never(),
                        EndOfLife.on(NOW),
                        List.of(new Problem.EndOfLifePassed(NOW))),
                Arguments.of(past, past, List.of()),
                Arguments.of(past, EndOfLife.never(), List.of()),
                Arguments.of(past, future, List.of()),
                Arguments.of(
                        past, EndOfLife.on(before), List.of(new Problem.EndOfLifePassed(before))));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, TrustedLaunch, true",
        "PRIVATE, ConfidentialVM, true",
        "GROUPS, TrustedLaunch, false",
        "GROUPS, ConfidentialVM, false",
        "COMMUNITY, TrustedLaunch, false",
        "COMMUNITY, ConfidentialVM, false",
        "GROUPS, TrustedLaunchSupported, true",
        "COMMUNITY, ConfidentialVmSupported, true",
        "COMMUNITY, TrustedLaunchAndConfidentialVmSupported, true",
        "COMMUNITY, Standard, true"
    })
    void imagesWithTheStateOfOneMachineStayPrivate(
            SharingPermission permission, String type, boolean allowed) {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.features = List.of(new Feature("SecurityType", type));

        assertThat(create(gallery(permission), draft))
                .isEqualTo(
                        allowed ? List.of() : List.of(new Problem.SecurityTypeNeedsPrivate(type)));
    }

    @ParameterizedTest
    @EnumSource(names = "STANDARD", mode = EnumSource.Mode.EXCLUDE)
    void allSecurityTypesButStandardNeedTheSecondGeneration(SecurityType type) {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.generation = Generation.V1;
        draft.features = List.of(new Feature("SecurityType", type.text()));

        Refused.by(draft::definition).containsExactly(new Problem.SecurityTypeNeedsV2(type.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "trustedlaunch, TrustedLaunch",
        "CONFIDENTIALVM, ConfidentialVM",
        "ConfidentialVMSupported, ConfidentialVmSupported",
        "standard, Standard"
    })
    void securityTypesAreFoundInAnyCase(String written, String kept) {
        assertThat(new Feature("SecurityType", written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "SecurityType, Trusted",
        "IsAcceleratedNetworkSupported, maybe",
        "IsHibernateSupported, 1",
        "DiskControllerTypes, IDE",
        "DiskControllerTypes, 'SCSI,'"
    })
    void featuresThatAreKnownHaveKnownValues(String name, String value) {
        Refused.by(() -> new Feature(name, value))
                .singleElement()
                .isInstanceOf(Problem.ChoiceUnknown.class);
    }

    @ParameterizedTest
    @CsvSource({"DiskControllerTypes, 'SCSI, NVMe'", "DiskControllerType, SCSI", "Unheard, of"})
    void otherFeaturesAreKeptAsTheyAre(String name, String value) {
        assertThat(new Feature(name, value).value()).isEqualTo(value);
    }

    @Test
    void aFeatureIsWrittenOnce() {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.features =
                List.of(
                        new Feature("SecurityType", "Standard"),
                        new Feature("securitytype", "TrustedLaunch"));

        Refused.by(draft::definition).containsExactly(new Problem.FeatureTwice("securitytype"));
    }

    @Test
    void publisherOfferAndSkuNameOneDefinitionOfAGallery() {
        List<ResourceId> namesakes = List.of(GALLERY.image("other"));

        assertThat(
                        DefinitionRules.create(
                                gallery(SharingPermission.PRIVATE),
                                new Draft.OfDefinition().definition(),
                                namesakes,
                                NOW))
                .containsExactly(new Problem.IdentifierTaken("other", "Contoso", "Web", "22_04"));
    }

    @Test
    void aDefinitionIsNoNamesakeOfItself() {
        assertThat(
                        DefinitionRules.create(
                                gallery(SharingPermission.PRIVATE),
                                new Draft.OfDefinition().definition(),
                                List.of(DEFINITION),
                                NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, false, true",
        "PRIVATE, true, false",
        "GROUPS, false, false",
        "COMMUNITY, false, false"
    })
    void whatOthersSeeLiesBesideItsGallery(
            SharingPermission permission, boolean softDelete, boolean anywhere) {
        Draft.OfGallery gallery = Draft.gallery(permission);
        gallery.softDelete = new SoftDeletePolicy(softDelete);
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.location = NORTH_EUROPE;

        assertThat(create(gallery.gallery(), draft))
                .isEqualTo(
                        anywhere
                                ? List.of()
                                : List.of(
                                        new Problem.LocationMustMatchGallery(
                                                "North Europe", "West Europe")));
    }

    @ParameterizedTest
    @CsvSource({"true, vendor, false", "true, '', true", "false, vendor, true"})
    void whatAPartnerSellsIsNotGivenToEveryone(boolean opened, String publisher, boolean taken) {
        Draft.OfGallery gallery = Draft.gallery(SharingPermission.COMMUNITY);
        Gallery closed = gallery.gallery();
        if (opened) {
            gallery.community =
                    SharingRules.enableCommunity(closed, List.of(), new UUID(0, 1)).community();
        }
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.purchasePlan = new PurchasePlan("", publisher, "");

        assertThat(create(gallery.gallery(), draft))
                .isEqualTo(
                        taken
                                ? List.of()
                                : List.of(
                                        new Problem.NotShareable(
                                                closed.id(),
                                                Obstacle.PARTNER_PLAN,
                                                List.of(DEFINITION))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ultra", "SSD", "Standard_ZRS"})
    void onlyKnownDiskTypesAreRuledOut(String type) {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.disallowedDiskTypes = List.of(type);

        Refused.by(draft::definition).singleElement().isInstanceOf(Problem.ChoiceUnknown.class);
    }

    @Test
    void aDefinitionGoesAfterItsVersions() {
        List<ResourceId> versions = List.of(DEFINITION.version("1.0.0"));

        assertThat(DefinitionRules.delete(versions, List.of()))
                .containsExactly(new Problem.HasChildren(versions));
        assertThat(DefinitionRules.delete(List.of(), versions))
                .containsExactly(new Problem.HasSoftDeleted(versions));
        assertThat(DefinitionRules.delete(List.of(), List.of())).isEmpty();
    }

    private static Arguments fixed(String property, Consumer<Draft.OfDefinition> change) {
        return Arguments.of(property, change);
    }

    private static List<Problem> create(Gallery gallery, Draft.OfDefinition draft) {
        return DefinitionRules.create(gallery, draft.definition(), List.of(), NOW);
    }

    private static List<Problem> update(Consumer<Draft.OfDefinition> change) {
        Draft.OfDefinition changed = new Draft.OfDefinition();
        change.accept(changed);
        return update(changed, false);
    }

    private static List<Problem> update(Draft.OfDefinition changed, boolean allowUpdateImage) {
        return DefinitionRules.update(
                gallery(SharingPermission.PRIVATE),
                new Draft.OfDefinition().definition(),
                changed.definition(),
                allowUpdateImage,
                NOW);
    }

    private static Gallery gallery(SharingPermission permission) {
        return Draft.gallery(permission).gallery();
    }
}
