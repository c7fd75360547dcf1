package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Numbering;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Window;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists versions whose number is not what was agreed for their image by its tag version-numbering;
 * such versions are older than the agreement, since newer ones are refused.
 */
@Example({
    "gallerist sig image-version list-misnumbered -o table",
    "gallerist sig image-version list-misnumbered -g images"
})
final class ListMisnumbered implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.place("Version", "id"),
                    Column.text("Agreed", "agreed"),
                    Column.day("Published", "publishedDate"));

    @Mixin private ScopeOptions scope = new ScopeOptions();
    @Mixin private PageOptions page = new PageOptions();

    private record Deviation(ImageVersion version, String agreed) {
        ObjectNode json() {
            return Json.object()
                    .put("id", version.id().toString())
                    .put("name", version.name())
                    .put("resourceGroup", version.id().groupName())
                    .put("agreed", agreed)
                    .put("publishedDate", version.publishing().published().toString());
        }
    }

    @Override
    public Answer run(Session session) {
        ResourceId where = scope.orSubscription(session);
        var workspace = session.workspace();
        List<Deviation> found =
                workspace
                        .definitions()
                        .list(session.caller(), where, Window.ALL)
                        .orThrow()
                        .items()
                        .stream()
                        .filter(definition -> !definition.tags().get(Numbering.TAG).isEmpty())
                        .flatMap(definition -> deviations(session, definition))
                        .toList();
        return Answer.page(
                page.cut(found, deviation -> deviation.version().id().key()),
                Deviation::json,
                COLUMNS);
    }

    private static Stream<Deviation> deviations(Session session, ImageDefinition definition) {
        return session
                .workspace()
                .versions()
                .list(session.caller(), definition.id(), Window.ALL)
                .orThrow()
                .items()
                .stream()
                .filter(version -> !isAsAgreed(definition, version))
                .map(version -> new Deviation(version, definition.tags().get(Numbering.TAG)));
    }

    /** A way of numbering that nobody knows is kept by no version. */
    private static boolean isAsAgreed(ImageDefinition definition, ImageVersion version) {
        return Outcome.of(() -> Numbering.of(definition))
                        instanceof Outcome.Done<Numbering>(Numbering agreed)
                && agreed.fits(version.number());
    }
}
