package gallerist.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final ResourceId GALLERY =
            ResourceId.subscription("11111111-2222-4333-8444-555555555555")
                    .group("rg")
                    .gallery("G");
    private static final ResourceId VERSION = GALLERY.image("web").version("1.0.0");

    @Test
    void commandsNameEachPlaceWithItsOption() {
        assertThat(Language.POWERSHELL.of(VERSION))
                .isEqualTo(
                        "Get-AzGalleryImageVersion -ResourceGroupName rg -GalleryName G"
                                + " -GalleryImageDefinitionName web -Name 1.0.0");
        assertThat(Language.POWERSHELL.of(GALLERY))
                .isEqualTo("Get-AzGallery -ResourceGroupName rg -Name G");
    }

    @Test
    void librariesCallKindsByTheirOwnNames() {
        ResourceId application = GALLERY.application("agent");

        assertThat(Language.DOTNET.of(VERSION)).contains("GetGalleryImageVersionResource(");
        assertThat(Language.JAVA.of(GALLERY))
                .contains("getGalleries().getByResourceGroup(\"rg\", \"G\")");
        assertThat(Language.JAVASCRIPT.of(application))
                .contains("client.galleryApplications.get(\"rg\", \"G\", \"agent\")");
        assertThat(Language.PYTHON.of(VERSION))
                .contains("client.gallery_image_versions.get(\"rg\", \"G\", \"web\", \"1.0.0\")");
        assertThat(Language.GO.of(GALLERY)).contains("NewGalleriesClient(\"11111111-");
    }

    @Test
    void thePortalShowsAResourceByItsId() {
        assertThat(Portal.address(GALLERY))
                .isEqualTo("https://portal.azure.com/#resource%s/overview".formatted(GALLERY));
    }
}
