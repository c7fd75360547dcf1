package gallerist.app.cli.sig;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.sig.application.ApplicationWords;
import gallerist.app.cli.sig.identity.IdentityWords;
import gallerist.app.cli.sig.imagedefinition.ImageDefinitionWords;
import gallerist.app.cli.sig.imageversion.ImageVersionWords;
import gallerist.app.cli.sig.share.ShareWords;
import gallerist.app.cli.sig.storefront.CommunityGalleryOptions;
import gallerist.app.cli.sig.storefront.ListCommunityGalleries;
import gallerist.app.cli.sig.storefront.ListSharedGalleries;
import gallerist.app.cli.sig.storefront.SharedGalleryOptions;
import gallerist.app.cli.sig.storefront.ShowConsumerGallery;
import gallerist.app.cli.wait.WaitForGallery;
import java.util.List;

/** The words after {@code gallerist sig}. */
public final class SigWords {
    private SigWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create a gallery.", CreateGallery::new),
                verb("list", "List galleries.", ListGalleries::new),
                verb("show", "Show a gallery.", ShowGallery::new),
                verb("update", "Change a gallery.", UpdateGallery::new),
                verb("delete", "Delete a gallery.", DeleteGallery::new),
                verb("wait", "Wait for a gallery.", WaitForGallery::new),
                verb("list-shared", "List galleries shared with us.", ListSharedGalleries::new),
                verb(
                        "show-shared",
                        "Show a shared gallery.",
                        () -> new ShowConsumerGallery(new SharedGalleryOptions())),
                verb(
                        "list-community",
                        "List galleries open to everyone.",
                        ListCommunityGalleries::new),
                verb(
                        "show-community",
                        "Show a gallery open to everyone.",
                        () -> new ShowConsumerGallery(new CommunityGalleryOptions())),
                noun("share", "With whom a gallery is shared beyond roles.", ShareWords::list),
                noun("identity", "What a gallery fetches packages as.", IdentityWords::list),
                noun(
                        "image-definition",
                        "Image definitions: what is known of all versions of an image.",
                        ImageDefinitionWords::list),
                noun(
                        "image-version",
                        "Image versions: the numbered states of an image.",
                        ImageVersionWords::list),
                noun(
                        "gallery-application",
                        "VM applications: packages that machines install.",
                        ApplicationWords::list));
    }
}
