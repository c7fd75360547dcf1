package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.wire.Json;
import gallerist.app.wire.PlanJson;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/**
 * Shows what goes with a version, an image or a gallery, in which order, what stands against it,
 * who uses it, and what latest becomes. 'sig delete' and 'sig image-definition delete' with the
 * plan's hash carry out exactly this plan.
 */
@Example({
    "gallerist replication plan delete -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication plan delete -g images -r Production -o table"
})
final class PlanDeletion implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Order", "order"),
                    Column.type("Type", "type"),
                    Column.place("Resource", "id"),
                    Column.text("Copies", "copies"));

    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(
            names = {"-i", "--gallery-image-definition"},
            paramLabel = "NAME",
            description = "The image definition; otherwise the whole gallery.")
    private String definition = "";

    @Option(
            names = "--application-name",
            paramLabel = "NAME",
            description = "The VM application, in place of an image definition.")
    private String application = "";

    @Option(
            names = {"-e", "--gallery-image-version"},
            paramLabel = "NUMBER",
            description = "The version; otherwise all of the image or application.")
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
        plan.obstacles().forEach(obstacle -> session.warn(Sentences.of(obstacle)));
        session.say(summary(plan));
        return Answer.of(PlanJson.print(plan)).tabled(inOrder(plan), COLUMNS);
    }

    private static String summary(DeletionPlan plan) {
        ReplicationPlan figures = plan.plan();
        return "Plan %s: %s, the monthly cost is %s %s instead of %s%s."
                .formatted(
                        figures.hash().substring(0, Planned.SHORT),
                        Figures.counted(
                                figures.steps().stream().filter(step -> step.bytes() > 0).count(),
                                "copy goes",
                                "copies go"),
                        figures.after().rounded(),
                        figures.after().currency().getCurrencyCode(),
                        figures.before().rounded(),
                        plan.keptInBin() ? "; the version can be restored" : "");
    }

    private static ArrayNode inOrder(DeletionPlan plan) {
        Map<ResourceId, Long> copies =
                plan.plan().steps().stream()
                        .collect(
                                Collectors.groupingBy(PlannedStep::version, Collectors.counting()));
        ArrayNode rows = Json.array();
        for (ResourceId id : plan.resources()) {
            rows.add(
                    Json.object()
                            .put("order", rows.size() + 1)
                            .put("type", id.kind().map(Kind::text).orElse(""))
                            .put("id", id.toString())
                            .put("copies", copies.getOrDefault(id, 0L)));
        }
        return rows;
    }

    private ResourceId id(Session session) {
        if (definition.isEmpty() && application.isEmpty() && !version.isEmpty()) {
            throw WrongCommandLine.missing("--gallery-image-definition/-i");
        }
        ResourceId parent = parent(gallery.id(session));
        return version.isEmpty() ? parent : parent.version(version);
    }

    private ResourceId parent(ResourceId id) {
        if (!application.isEmpty()) {
            return id.application(application);
        }
        return definition.isEmpty() ? id : id.image(definition);
    }
}
