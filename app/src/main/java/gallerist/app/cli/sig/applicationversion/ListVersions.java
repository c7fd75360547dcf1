package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ExpiryOption;
import gallerist.app.cli.option.InApplicationOptions;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the versions of a VM application. */
@Example(
        "gallerist sig gallery-application version list -g images -r Production"
                + " --application-name node-agent -o table")
final class ListVersions implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("Location", "location"),
                    Column.text("Regions", "publishingProfile.targetRegions"),
                    Column.text("ExcludedFromLatest", "publishingProfile.excludeFromLatest"),
                    Column.day("Published", "publishingProfile.publishedDate"),
                    Column.day("EndOfLife", "publishingProfile.endOfLifeDate"),
                    Column.text("ProvisioningState", "provisioningState"));

    @Mixin private InApplicationOptions application = new InApplicationOptions();
    @Mixin private ExpiryOption expiry = new ExpiryOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = application.id(session);
        return Answer.page(
                expiry.page(
                        page,
                        window ->
                                session.workspace()
                                        .applicationVersions()
                                        .list(session.caller(), id, window)
                                        .orThrow(),
                        version -> version.publishing().endOfLife()),
                version -> Shape.flat(ApplicationVersionJson.print(version)),
                COLUMNS);
    }
}
