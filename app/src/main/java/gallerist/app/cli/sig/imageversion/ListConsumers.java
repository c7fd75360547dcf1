package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ConsumptionJson;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * Tells who uses an image version: machines and scale sets, whether they follow latest or are
 * pinned, whether new ones would still get the same, and whether scale sets are brought to it by
 * themselves.
 */
@Example("gallerist sig image-version consumers -g images -r Production -i ubuntu-web -e 1.0.0")
final class ListConsumers implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "ResourceGroup", "resourceGroup",
                    "Location", "location",
                    "Instances", "instances",
                    "Reference", "reference",
                    "State", "state",
                    "Latest", "latest",
                    "OsUpgrade", "osUpgrade");

    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace()
                                .deployments()
                                .consumers(session.caller(), version.id(session))
                                .orThrow(),
                        each -> each.consumer().id().key()),
                ConsumptionJson::print,
                COLUMNS);
    }
}
