package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ExpiryOption;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the image definitions of a gallery. */
@Example({
    "gallerist sig image-definition list -g images -r Production",
    "gallerist sig image-definition list -g images -r Production"
            + " --query \"[?osType=='Linux'].name\" -o tsv"
})
final class ListDefinitions implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Publisher", "identifier.publisher",
                    "Offer", "identifier.offer",
                    "Sku", "identifier.sku",
                    "OsType", "osType",
                    "OsState", "osState",
                    "Gen", "hyperVGeneration",
                    "Arch", "architecture",
                    "Location", "location");

    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private ExpiryOption expiry = new ExpiryOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = gallery.id(session);
        return Answer.page(
                expiry.page(
                        page,
                        window ->
                                session.workspace()
                                        .definitions()
                                        .list(session.caller(), id, window)
                                        .orThrow(),
                        ImageDefinition::endOfLife),
                definition -> Shape.flat(ImageDefinitionJson.print(definition)),
                COLUMNS);
    }
}
