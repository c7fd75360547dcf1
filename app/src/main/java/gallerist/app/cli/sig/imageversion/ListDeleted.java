package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Shape;
import gallerist.app.wire.SoftDeletedJson;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Named;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Lists the versions of an image definition that were deleted and can still be restored. */
@Example("gallerist sig image-version list-soft-deleted -g images -r Production -i ubuntu-web")
final class ListDeleted implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Name", "name",
                    "Location", "location",
                    "Deleted", "softDeletedTime",
                    "DeletedBy", "softDeletedBy",
                    "GoneAfter", "hardDeletionTargetTime");

    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private PageOptions page = new PageOptions();

    @Option(
            names = "--artifact-type",
            paramLabel = "TYPE",
            description = "What was deleted; there is one kind so far.")
    @SuppressWarnings("unused") // there is nothing to choose yet
    private ArtifactType artifactType = ArtifactType.IMAGES;

    enum ArtifactType implements Named {
        IMAGES("Images");

        private final String text;

        ArtifactType(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Override
    public Answer run(Session session) {
        return Answer.page(
                session.workspace()
                        .recycleBin()
                        .list(session.caller(), definition.id(session), page.window())
                        .orThrow(),
                ListDeleted::shown,
                COLUMNS);
    }

    private static ObjectNode shown(ImageVersion version) {
        return switch (version.deletion()) {
            case Deletion.Soft deletion -> Shape.flat(SoftDeletedJson.print(version, deletion));
            case Deletion.None _ -> throw new IllegalStateException(version.id().toString());
        };
    }
}
