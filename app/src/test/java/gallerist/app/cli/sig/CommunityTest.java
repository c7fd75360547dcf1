package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is open to everyone, as a source and in pages. */
class CommunityTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** A gallery with a version 1.0.0 of {@code web}, seen in two regions. */
    private String open(String name) {
        String place = " -g images -r " + name + " ";
        desk.make(
                "sig create"
                        + place
                        + "--permissions Community --publisher-uri https://contoso.com"
                        + " --publisher-email images@contoso.com --eula https://contoso.com/eula"
                        + " --public-name-prefix Contoso");
        desk.make(
                "sig image-definition create"
                        + place
                        + "-i web -p Contoso -f Web -s web --os-type Linux");
        desk.make(
                "sig image-version create"
                        + place
                        + "-i web -e 1.0.0 --metadata-only --target-regions westeurope northeurope");
        desk.make("sig share enable-community" + place);
        return place;
    }

    @Test
    void aCommunityImageIsASourceOnlyWhereItExists() {
        String place = open("Sources");
        String name =
                desk.make(
                                "sig show"
                                        + place
                                        + "--query sharingProfile.communityGalleryInfo.publicNames[0]")
                        .asString();
        desk.make("sig create -g images -r Takers");
        desk.make(
                "sig image-definition create -g images -r Takers -i web -p C -f O -s S"
                        + " --os-type Linux");
        String make =
                "sig image-version create -g images -r Takers -i web --image-version"
                        + " /communityGalleries/";

        desk.type(make + name + "/images/nothing -e 1.0.0")
                .isRefused(1, "NotFound", "Source was not found");
        desk.type(make + "Nobody-1/images/web -e 1.0.0")
                .isRefused(1, "NotFound", "Source was not found");
    }

    @Test
    void aGalleryThatIsNotInARegionSaysWhereItIs() {
        String place = open("Elsewhere");
        String name =
                desk.make(
                                "sig show"
                                        + place
                                        + "--query sharingProfile.communityGalleryInfo.publicNames[0]")
                        .asString();
        String sentence =
                "has nothing in East US, which is not among its regions: West Europe, North Europe.";

        desk.type("sig image-definition list-community -l eastus --public-gallery-name " + name)
                .isRefused(3, "GalleryNotFound", sentence);
        desk.type("sig image-version list-community -i web -l eastus --public-gallery-name " + name)
                .isRefused(3, "GalleryNotFound", sentence);
        desk.type("sig show-community -l eastus --public-gallery-name " + name)
                .isRefused(3, "GalleryNotFound", sentence);
    }

    @Test
    void theNextMarkerIsPrintedToThoseWhoAsk() {
        open("Marked");

        JsonNode list = desk.make("sig list-community --max-items 1 --show-next-marker");
        String marker = list.get(1).path("nextMarker").asString();

        assertThat(list.size()).isEqualTo(2);
        assertThat(desk.type("sig list-community --marker " + marker).code()).isZero();
        assertThat(desk.make("sig list-community --max-items 1").size()).isEqualTo(1);
    }
}
