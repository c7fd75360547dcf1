package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.ExpiryOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the versions of an image definition, without those in the recycle bin. */
@Example({
    "gallerist sig image-version list -g images -r Production -i ubuntu-web -o table",
    "gallerist sig image-version list -g images -r Production -i ubuntu-web"
            + " --expires-before 2027-01-31",
    "gallerist sig image-version list -g images -r Production -i ubuntu-web"
            + " --query \"[?publishingProfile.excludeFromLatest].name\" -o tsv"
})
final class ListImageVersions implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("Location", "location"),
                    Column.text("Regions", "publishingProfile.targetRegions"),
                    Column.text("ExcludedFromLatest", "publishingProfile.excludeFromLatest"),
                    Column.day("Published", "publishingProfile.publishedDate"),
                    Column.day("EndOfLife", "publishingProfile.endOfLifeDate"),
                    Column.text("ProvisioningState", "provisioningState"));

    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private ExpiryOption expiry = new ExpiryOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = definition.id(session);
        return Answer.page(
                expiry.page(
                        page,
                        window ->
                                session.workspace()
                                        .versions()
                                        .list(session.caller(), id, window)
                                        .orThrow(),
                        version -> version.publishing().endOfLife()),
                version -> Shape.flat(ImageVersionJson.print(version)),
                COLUMNS);
    }
}
