package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PlanJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.DeletionPlan;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shows what goes with a version, an image or a gallery, in which order, what stands against it,
 * who uses it, and what latest becomes.
 */
@Example({
    "gallerist replication plan delete -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication plan delete -g images -r Production -o table"
})
final class PlanDeletion implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Deletes", "resources", all -> Integer.toString(all.size())),
                    Column.text("Obstacles", "obstacles.code"),
                    Column.text("UsedBy", "consumers.name"),
                    Column.text("KeptInBin", "keptInBin"),
                    Column.text("Copies", "steps"),
                    Column.text("MonthlyBefore", "monthlyCost.before"),
                    Column.text("After", "monthlyCost.after"));

    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(
            names = {"-i", "--gallery-image-definition"},
            paramLabel = "NAME",
            description = "The image definition; otherwise the whole gallery.")
    private String definition = "";

    @Option(
            names = {"-e", "--gallery-image-version"},
            paramLabel = "NUMBER",
            description = "The version; otherwise all of the image.")
    private String version = "";

    @Option(
            names = "--bypass-soft-delete",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Past the recycle bin.")
    private boolean forGood;

    @Override
    public Answer run(Session session) {
        DeletionPlan plan =
                session.workspace()
                        .deletionPlans()
                        .of(session.caller(), id(session), forGood, reckoning.reckoning())
                        .orThrow();
        session.warn(plan.plan().warnings());
        return Answer.of(PlanJson.print(plan), COLUMNS);
    }

    private ResourceId id(Session session) {
        if (definition.isEmpty() && !version.isEmpty()) {
            throw WrongCommandLine.missing("--gallery-image-definition/-i");
        }
        ResourceId id = gallery.id(session);
        ResourceId image = definition.isEmpty() ? id : id.image(definition);
        return version.isEmpty() ? image : image.version(version);
    }
}
