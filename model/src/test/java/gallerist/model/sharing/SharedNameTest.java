package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNameTest {

    @Test
    void consumersNameWhatIsSharedByTheGallerysOwnName() {
        SharedName gallery = SharedName.shared(Shared.with().uniqueName());

        assertThat(gallery)
                .hasToString("/SharedGalleries/00000000-0000-0000-0000-000000000002-GOLD");
        assertThat(gallery.image("web").version("1.0.0"))
                .hasToString(gallery + "/Images/web/Versions/1.0.0");
        assertThat(SharedName.community("Contoso-1").image("web"))
                .hasToString("/CommunityGalleries/Contoso-1/Images/web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/SharedGalleries/a-GOLD",
                "/SharedGalleries/a-GOLD/Images/web",
                "/CommunityGalleries/Contoso-1/Images/web/Versions/1.0.0"
            })
    void aNameIsReadAsItIsWritten(String name) {
        assertThat(SharedName.parse(name)).hasToString(name);
    }

    @Test
    void theCaseOfItsWordsDoesNotMatter() {
        assertThat(SharedName.parse("/communitygalleries/c/images/web/versions/1.0.0"))
                .isEqualTo(SharedName.community("c").image("web").version("1.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/SharedGalleries",
                "/SharedGalleries/",
                "/SharedGalleries/a/Versions/1.0.0",
                "/Galleries/a",
                "/SharedGalleries/a/Images/web/Versions/1.0.0/more"
            })
    void anythingElseIsNoName(String name) {
        Refused.by(() -> SharedName.parse(name)).containsExactly(new Problem.IdInvalid(name));
    }
}
