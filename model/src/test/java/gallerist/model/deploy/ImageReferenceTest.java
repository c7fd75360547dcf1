package gallerist.model.deploy;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.GALLERY;
import static gallerist.model.draft.Draft.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Refusal;
import gallerist.model.gallery.VersionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {

    @Test
    void aDefinitionStandsForItsLatestVersion() {
        assertThat(ImageReference.parse(DEFINITION.toString()))
                .isEqualTo(ImageReference.parse(DEFINITION + "/versions/latest"))
                .matches(ImageReference::followsLatest)
                .returns(true, image -> image.number().isEmpty());
    }

    @Test
    void aNumberPins() {
        ImageReference image = ImageReference.parse(DEFINITION.version("1.2.3").toString());

        assertThat(image.followsLatest()).isFalse();
        assertThat(image.number()).contains(VersionNumber.of("1.2.3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/SharedGalleries/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10-GOLD/Images/web",
                "/communityGalleries/Contoso-1/images/web/versions/latest"
            })
    void whatIsSharedFollowsLatestWithoutANumber(String text) {
        assertThat(ImageReference.parse(text).followsLatest()).isTrue();
        String pinned = text.replaceAll("(?i)/versions/latest$", "") + "/versions/1.0.0";
        assertThat(ImageReference.parse(pinned).number()).contains(VersionNumber.of("1.0.0"));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        for (String text :
                new String[] {
                    DEFINITION.toString(),
                    DEFINITION.version("1.2.3").toString(),
                    GROUP.provider("images", "base").toString(),
                    "/SharedGalleries/x/Images/web",
                    "/CommunityGalleries/x/Images/web/Versions/1.0.0"
                }) {
            assertThat(ImageReference.parse(text)).hasToString(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ubuntu",
                "/SharedGalleries/x",
                "/SharedGalleries/x/Images/web/Versions/new",
                "/subscriptions/x/resourceGroups/y/providers/Microsoft.Compute/disks/z"
            })
    void anythingElseIsNoImage(String text) {
        assertThatThrownBy(() -> ImageReference.parse(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void aGalleryOrAnApplicationIsNoImage() {
        assertThatThrownBy(() -> ImageReference.parse(GALLERY.toString()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        ImageReference.parse(
                                GALLERY.application("agent").version("1.0.0").toString()))
                .isInstanceOf(Refusal.class);
    }
}
