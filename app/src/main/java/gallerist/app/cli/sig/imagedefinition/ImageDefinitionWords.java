package gallerist.app.cli.sig.imagedefinition;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.sig.storefront.CommunityGalleryOptions;
import gallerist.app.cli.sig.storefront.ListCommunityDefinitions;
import gallerist.app.cli.sig.storefront.ListSharedDefinitions;
import gallerist.app.cli.sig.storefront.SharedGalleryOptions;
import gallerist.app.cli.sig.storefront.ShowConsumerImage;
import java.util.List;

/** The words after {@code gallerist sig image-definition}. */
public final class ImageDefinitionWords {
    private ImageDefinitionWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create an image definition.", CreateDefinition::new),
                verb("list", "List the image definitions of a gallery.", ListDefinitions::new),
                verb("show", "Show an image definition.", ShowDefinition::new),
                verb("update", "Change an image definition.", UpdateDefinition::new),
                verb("delete", "Delete an image definition.", DeleteDefinition::new),
                verb("wait", "Wait for an image definition.", WaitForDefinition::new),
                verb("latest", "Tell what 'latest' is in each region, and why.", ShowLatest::new),
                verb("next-version", "Print a free version number.", NextVersion::new),
                verb("list-shared", "List shared images.", ListSharedDefinitions::new),
                verb(
                        "show-shared",
                        "Show a shared image.",
                        () -> new ShowConsumerImage(new SharedGalleryOptions())),
                verb(
                        "list-community",
                        "List images open to everyone.",
                        ListCommunityDefinitions::new),
                verb(
                        "show-community",
                        "Show an image open to everyone.",
                        () -> new ShowConsumerImage(new CommunityGalleryOptions())));
    }
}
