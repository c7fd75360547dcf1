package gallerist.model.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.OsType;
import org.junit.jupiter.api.Test;

class MarketplaceTest {
    private final Draft.OfDefinition draft = new Draft.OfDefinition();

    @Test
    void commonImagesAreInOrderAndDiffer() {
        assertThat(Marketplace.common())
                .hasSizeGreaterThan(20)
                .extracting(image -> image.identifier().toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsCalledAsInTheMarketplaceShouldBeTheSame() {
        call("canonical", "0001-com-ubuntu-server-jammy", "22_04-LTS-gen2");
        draft.osType = OsType.LINUX;
        draft.generation = Generation.V2;
        assertThat(Marketplace.cautions(draft.definition())).isEmpty();

        draft.osType = OsType.WINDOWS;
        assertThat(Marketplace.cautions(draft.definition()))
                .containsExactly(
                        new Caution.MarketplaceDiffers(
                                new Identifier(
                                        "Canonical",
                                        "0001-com-ubuntu-server-jammy",
                                        "22_04-lts-gen2"),
                                "OS type",
                                "Windows",
                                "Linux"));
    }

    @Test
    void aSkuThatTheOfferDoesNotHaveIsNamedWithTheNearest() {
        call("RedHat", "RHEL", "9-lvm-gen");

        assertThat(Marketplace.cautions(draft.definition()))
                .containsExactly(
                        new Caution.MarketplaceSkuUnknown(
                                new Identifier("RedHat", "RHEL", "9-lvm-gen"), "9-lvm-gen2"));
    }

    @Test
    void namesOfOnesOwnAreFree() {
        call("Contoso", "Web", "2404");

        assertThat(Marketplace.cautions(draft.definition())).isEmpty();
    }

    private void call(String publisher, String offer, String sku) {
        draft.publisher = publisher;
        draft.offer = offer;
        draft.sku = sku;
    }
}
