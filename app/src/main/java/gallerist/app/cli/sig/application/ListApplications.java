package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ExpiryOption;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the VM applications of a gallery. */
@Example("gallerist sig gallery-application list -g images -r Production -o table")
final class ListApplications implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("OsType", "supportedOSType"),
                    Column.text("Location", "location"),
                    Column.day("EndOfLife", "endOfLifeDate"),
                    Column.text("Description", "description"));

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
                                        .applications()
                                        .list(session.caller(), id, window)
                                        .orThrow(),
                        VmApplication::endOfLife),
                application -> Shape.flat(ApplicationJson.print(application)),
                COLUMNS);
    }
}
