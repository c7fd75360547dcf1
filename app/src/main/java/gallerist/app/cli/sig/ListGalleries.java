package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists galleries, of one resource group or of the subscription. */
@Example({"gallerist sig list", "gallerist sig list -g images --query \"[].name\" -o tsv"})
final class ListGalleries implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Location", "location",
                    "ResourceGroup", "resourceGroup",
                    "Permissions", "sharingProfile.permissions",
                    "ProvisioningState", "provisioningState",
                    "Description", "description");

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        ResourceId scope = group.given() ? group.id(session) : session.subscription();
        return Answer.page(
                session.workspace()
                        .galleries()
                        .list(session.caller(), scope, page.window())
                        .orThrow(),
                gallery -> Shape.flat(GalleryJson.print(gallery)),
                COLUMNS);
    }
}
