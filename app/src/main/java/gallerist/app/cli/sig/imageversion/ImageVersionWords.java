package gallerist.app.cli.sig.imageversion;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.sig.contents.ContentsWords;
import gallerist.app.cli.sig.storefront.CommunityGalleryOptions;
import gallerist.app.cli.sig.storefront.ListCommunityVersions;
import gallerist.app.cli.sig.storefront.ListSharedVersions;
import gallerist.app.cli.sig.storefront.SharedGalleryOptions;
import gallerist.app.cli.sig.storefront.ShowConsumerVersion;
import java.util.List;

/** The words after {@code gallerist sig image-version}. */
public final class ImageVersionWords {
    private ImageVersionWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create an image version.", CreateImageVersion::new),
                verb("list", "List the versions of an image definition.", ListImageVersions::new),
                verb("show", "Show an image version.", ShowImageVersion::new),
                verb("update", "Change where an image version is, and more.", UpdateVersion::new),
                verb("delete", "Delete an image version.", DeleteImageVersion::new),
                verb("promote", "Take a version to another gallery.", PromoteVersion::new),
                verb("wait", "Wait for an image version.", WaitForImageVersion::new),
                verb("undelete", "Take an image version out of the recycle bin.", Undelete::new),
                verb("purge", "Delete for good what is in the recycle bin.", Purge::new),
                verb("list-soft-deleted", "List what is in the recycle bin.", ListDeleted::new),
                verb("readiness", "Tell where machines can be made from it.", ShowReadiness::new),
                verb("consumers", "Tell who uses an image version.", ListConsumers::new),
                noun("contents", "What is in an image version.", ContentsWords::list),
                verb(
                        "list-misnumbered",
                        "List versions not numbered as the tag version-numbering says.",
                        ListMisnumbered::new),
                verb("list-shared", "List shared versions.", ListSharedVersions::new),
                verb(
                        "show-shared",
                        "Show a shared version.",
                        () -> new ShowConsumerVersion(new SharedGalleryOptions())),
                verb("list-community", "List open versions.", ListCommunityVersions::new),
                verb(
                        "show-community",
                        "Show an open version.",
                        () -> new ShowConsumerVersion(new CommunityGalleryOptions())));
    }
}
