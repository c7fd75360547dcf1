package gallerist.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import org.junit.jupiter.api.Test;

class PortalTest {
    @Test
    void thePortalShowsAResourceByItsId() {
        ResourceId gallery = ResourceId.subscription("11111111").group("rg").gallery("G");

        assertThat(Portal.address(gallery))
                .isEqualTo("https://portal.azure.com/#resource%s/overview".formatted(gallery));
    }
}
