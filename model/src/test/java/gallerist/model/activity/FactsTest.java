package gallerist.model.activity;

import static gallerist.model.draft.Draft.FUTURE;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Tags;
import gallerist.model.replication.Exclusion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void aVersionIsTalkedAboutUnderTheNamesOfItsJson() {
        Draft.OfVersion before = new Draft.OfVersion();
        Draft.OfVersion after = new Draft.OfVersion();
        after.targets =
                List.of(
                        target(WEST_EUROPE, 5).withExclusion(Exclusion.EXCLUDED),
                        target(NORTH_EUROPE, 2));
        after.endOfLife = EndOfLife.on(FUTURE);
        after.tags = new Tags(Map.of("approved", "yes"));

        assertThat(changes(FactsOf.resource(before.version()), FactsOf.resource(after.version())))
                .containsExactlyInAnyOrder(
                        new Change("tags.approved", "", "yes"),
                        new Change(
                                "publishingProfile.targetRegions[West Europe].regionalReplicaCount",
                                "1",
                                "5"),
                        new Change(
                                "publishingProfile.targetRegions[West Europe].excludeFromLatest",
                                "",
                                "true"),
                        new Change("publishingProfile.endOfLifeDate", "", "2027-10-01T00:00:00Z"));
    }

    @Test
    void theOrderOfRegionsIsNoChange() {
        Draft.OfVersion before = new Draft.OfVersion();
        Draft.OfVersion after = new Draft.OfVersion();
        after.targets = before.targets.reversed();

        assertThat(changes(FactsOf.resource(before.version()), FactsOf.resource(after.version())))
                .isEmpty();
    }

    @Test
    void disksAreTalkedAboutByTheirLun() {
        assertThat(FactsOf.resource(new Draft.OfVersion().version()).values())
                .containsEntry("storageProfile.osDiskImage.sizeInGB", "30")
                .containsEntry("storageProfile.dataDiskImages[0].hostCaching", "None");
    }

    @Test
    void aGalleryAndADefinitionAreTalkedAboutAsWell() {
        Draft.OfGallery gallery = new Draft.OfGallery();
        gallery.softDelete = SoftDeletePolicy.ON;
        Draft.OfDefinition definition = new Draft.OfDefinition();
        definition.features = List.of(new Feature("SecurityType", "TrustedLaunch", "2.0.0"));

        assertThat(FactsOf.resource(gallery.gallery()).values())
                .containsEntry("sharingProfile.permissions", "Private")
                .containsEntry("softDeletePolicy.isSoftDeleteEnabled", "true")
                .containsEntry("location", "westeurope");
        assertThat(FactsOf.resource(definition.definition()).values())
                .containsEntry("hyperVGeneration", "V2")
                .containsEntry("identifier.sku", "22_04")
                .containsEntry("features[SecurityType].value", "TrustedLaunch")
                .containsEntry("features[SecurityType].startsAtVersion", "2.0.0");
    }

    @Test
    void signaturesAreNeverTalkedAbout() {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.mediaLink = "https://a.example/b?sv=1&sig=SECRET";

        assertThat(FactsOf.resource(draft.version()).values())
                .containsEntry("publishingProfile.source.mediaLink", "https://a.example/b?sv=1");
    }

    @Property
    void thereAreChangesWhereFactsDiffer(
            @ForAll("facts") Facts before, @ForAll("facts") Facts after) {
        assertThat(before.changesTo(after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void changesLeadFromOneToTheOther(@ForAll("facts") Facts before, @ForAll("facts") Facts after) {
        Map<String, String> values = new HashMap<>(before.values());
        before.changesTo(after).forEach(change -> values.put(change.field(), change.after()));

        assertThat(new Facts(values)).isEqualTo(after);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.maps(
                        Arbitraries.of("location", "osType", "tags.a"),
                        Arbitraries.of("", "one", "two"))
                .map(Facts::new);
    }

    private static List<Change> changes(Facts before, Facts after) {
        return before.changesTo(after);
    }
}
