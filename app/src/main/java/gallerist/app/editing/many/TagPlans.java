package gallerist.app.editing.many;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.editing.many.Together.Planned;
import gallerist.app.editing.many.Together.Stays;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.Tags;
import gallerist.storage.Sweeps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Plans the same tags for many resources. */
final class TagPlans {
    private final Workbench bench;

    TagPlans(Workbench bench) {
        this.bench = bench;
    }

    /** Adds tags, over those of the same name. */
    Together merged(List<Resource> resources, List<Pair> typed) {
        Map<String, String> tags = new LinkedHashMap<>();
        typed.forEach(pair -> tags.put(pair.name().strip(), pair.value()));
        List<Planned> will = new ArrayList<>();
        List<Stays> stays = new ArrayList<>();
        for (Resource resource : resources) {
            String name = Called.of(resource.id());
            switch (Outcome.of(() -> resource.tags().with(tags))) {
                case Outcome.Refused<Tags>(List<Problem> problems) ->
                        stays.add(new Stays(name, Checked.sentences(problems)));
                case Outcome.Done<Tags>(Tags after) -> {
                    if (after.equals(resource.tags())) {
                        stays.add(new Stays(name, "It has these tags already"));
                    } else {
                        will.add(
                                new Planned(
                                        name,
                                        Recipe.of(
                                                command(resource.id(), tags),
                                                change(resource, after)),
                                        new Sweeps.Step.Tag(resource, tags),
                                        came -> back(resource, came)));
                    }
                }
            }
        }
        return new Together(will, stays, List.of(), "Can be undone with Ctrl+Z");
    }

    private static Request change(Resource resource, Tags after) {
        Deployable wanted = Printed.wanted(resource);
        ObjectNode body = wanted.body().deepCopy();
        ObjectNode pairs = body.putObject("tags");
        after.values().forEach(pairs::put);
        return new Request.Change(wanted, new Deployable(resource.id(), body));
    }

    private static AzCommand command(ResourceId id, Map<String, String> tags) {
        return AzCommand.of("tag update")
                .with("--resource-id", id.toString())
                .with("--operation", "Merge")
                .with(
                        "--tags",
                        tags.entrySet().stream()
                                .map(tag -> tag.getKey() + "=" + tag.getValue())
                                .toList());
    }

    private Optional<Reversible> back(Resource before, Sweeps.Came came) {
        return came instanceof Sweeps.Came.Tagged(Tags now)
                ? Optional.of(swap(before.id(), now, before.tags()))
                : Optional.empty();
    }

    /** Puts other tags in place of those that are there, as long as nobody has changed them. */
    private Reversible swap(ResourceId id, Tags now, Tags before) {
        return new Reversible(
                "tags of " + Called.of(id),
                caller ->
                        Taken.of(
                                bench.workspace()
                                        .tagging()
                                        .show(caller, id)
                                        .flatMap(seen ->
                                                seen.equals(now)
                                                        ? bench.workspace()
                                                                .tagging()
                                                                .update(
                                                                        caller,
                                                                        id,
                                                                        TagOperation.REPLACE,
                                                                        before.values())
                                                        : Outcome.refused(
                                                                new Problem.ChangedMeanwhile(id)))
                                        .map(back -> swap(id, back, now))));
    }
}
