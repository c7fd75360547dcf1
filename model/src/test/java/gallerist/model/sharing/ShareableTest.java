package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.PurchasePlan;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareableTest {

    @Test
    void aVersionUnderAKeyOfItsPublisherIsEncrypted() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.uninterpreted =
                Map.of(
                        "publishingProfile.targetRegions[westeurope].encryption",
                        "{\"osDiskImage\":{\"diskEncryptionSetId\":\"/subscriptions/1/des\"}}");

        assertThat(Shareable.of(draft.version()).encrypted()).isTrue();
        assertThat(Shareable.of(new Draft.OfVersion().version()).encrypted()).isFalse();
    }

    @Test
    void aDefinitionWithAPlanDescendsFromAPartnersImage() {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.purchasePlan = new PurchasePlan("base", "vendor", "image");

        assertThat(Shareable.of(draft.definition()).partnerPlan()).isTrue();
        assertThat(Shareable.of(new Draft.OfDefinition().definition()).partnerPlan()).isFalse();
    }
}
