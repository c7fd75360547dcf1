package gallerist.app.cli.image;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.MarketplaceJson;
import gallerist.model.marketplace.Marketplace;
import gallerist.model.marketplace.MarketplaceImage;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists common images of the marketplace: names to follow with images of one's own. */
@Example({
    "gallerist image marketplace list -o table",
    "gallerist image marketplace list --publisher Canonical --query \"[].urn\" -o tsv"
})
final class ListMarketplace implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Publisher", "publisher",
                    "Offer", "offer",
                    "Sku", "sku",
                    "OsType", "osType",
                    "Gen", "hyperVGeneration");

    @Option(
            names = {"-p", "--publisher"},
            paramLabel = "TEXT",
            description = "Only publishers with this in their name.")
    private String publisher = "";

    @Option(
            names = {"-f", "--offer"},
            paramLabel = "TEXT",
            description = "Only offers with this in their name.")
    private String offer = "";

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        List<MarketplaceImage> found =
                Marketplace.common().stream()
                        .filter(image -> has(image.identifier().publisher(), publisher))
                        .filter(image -> has(image.identifier().offer(), offer))
                        .toList();
        return Answer.page(page.cut(found, MarketplaceJson::urn), MarketplaceJson::print, COLUMNS);
    }

    private static boolean has(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
