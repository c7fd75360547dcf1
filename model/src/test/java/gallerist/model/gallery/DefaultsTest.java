package gallerist.model.gallery;

import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.WEST_US;
import static gallerist.model.draft.Draft.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultsTest {
    private static final Feature SUPPORTED = new Feature("SecurityType", "TrustedLaunchSupported");

    @ParameterizedTest
    @CsvSource({"V2024_03_03, V1", "V2025_03_03, V2"})
    void theGenerationFollowsTheVersionOfTheService(ApiVersion version, Generation expected) {
        assertThat(Defaults.of(version).generation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "V2024_03_03, westeurope, STANDARD_LRS",
        "V2024_03_03, westus, STANDARD_LRS",
        "V2025_03_03, westeurope, STANDARD_ZRS",
        "V2025_03_03, westus, STANDARD_LRS"
    })
    void theStorageTypeFollowsTheVersionAndTheRegion(
            ApiVersion version, String region, StorageType expected) {
        assertThat(Defaults.of(version).storage().in(Regions.of(region))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "V2025_03_03, V2, true",
        "V2025_03_03, V1, false",
        "V2024_03_03, V2, false",
        "V2024_03_03, V1, false"
    })
    void newImagesSupportTrustedLaunch(ApiVersion version, Generation chosen, boolean added) {
        assertThat(Defaults.of(version).features(chosen, List.of()))
                .isEqualTo(added ? List.of(SUPPORTED) : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aSecurityTypeThatIsWrittenStays(SecurityType type) {
        List<Feature> written = List.of(new Feature("securityType", type.text()));

        assertThat(Defaults.of(ApiVersion.V2025_03_03).features(Generation.V2, written))
                .isEqualTo(written);
    }

    @Test
    void aVersionWithoutTargetsIsAtHome() {
        Defaults defaults = Defaults.of(ApiVersion.V2025_03_03);

        assertThat(Defaults.targets(WEST_EUROPE, List.of(), 3, defaults.storage()))
                .containsExactly(
                        new TargetRegion(
                                WEST_EUROPE, 3, StorageType.STANDARD_ZRS, Exclusion.AS_VERSION));
    }

    @Test
    void targetsThatAreGivenStay() {
        List<TargetRegion> given = List.of(target(NORTH_EUROPE, 2), target(WEST_US, 1));

        assertThat(
                        Defaults.targets(
                                WEST_EUROPE,
                                given,
                                1,
                                Defaults.of(ApiVersion.V2025_03_03).storage()))
                .isEqualTo(given);
    }

    @Property
    void fillingInTwiceIsFillingInOnce(
            @ForAll ApiVersion version,
            @ForAll Generation generation,
            @ForAll("regions") Region home,
            @ForAll("features") List<Feature> given) {
        Defaults defaults = Defaults.of(version);

        List<Feature> once = defaults.features(generation, given);
        assertThat(defaults.features(generation, once)).isEqualTo(once);

        List<TargetRegion> planned =
                Defaults.targets(home, List.of(), Defaults.REPLICAS, defaults.storage());
        assertThat(Defaults.targets(home, planned, Defaults.REPLICAS, defaults.storage()))
                .isEqualTo(planned);
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(Regions.all());
    }

    @Provide
    Arbitrary<List<Feature>> features() {
        return Arbitraries.of(
                        SUPPORTED,
                        new Feature("IsHibernateSupported", "True"),
                        new Feature("DiskControllerTypes", "SCSI"))
                .list()
                .ofMaxSize(3)
                .uniqueElements();
    }
}
