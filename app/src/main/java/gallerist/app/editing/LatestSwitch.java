package gallerist.app.editing;

import gallerist.app.az.PropertyChange;
import gallerist.app.editing.Kin.Known;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves a version out of latest, or takes it in again, without asking. */
public final class LatestSwitch {
    private static final String PATH = "publishingProfile.excludeFromLatest";

    private final Workbench bench;
    private final Consumer<List<Problem>> refused;

    /** That it was done, with the way back. */
    public record Switched(String sentence, Reversible back) {}

    public LatestSwitch(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
    }

    public void turn(ResourceId id, Consumer<Switched> then) {
        Kins kins = new Kins(bench);
        if (isOfApplication(id)) {
            turn(id, kins.applicationVersions(), then);
        } else {
            turn(id, kins.versions(), then);
        }
    }

    /** What it would do now, as a command. */
    public void command(ResourceId id, Consumer<String> then) {
        Kins kins = new Kins(bench);
        if (isOfApplication(id)) {
            command(id, kins.applicationVersions(), then);
        } else {
            command(id, kins.versions(), then);
        }
    }

    private <R extends Resource> void command(ResourceId id, Kin<R> kin, Consumer<String> then) {
        bench.call(
                caller -> kin.read().apply(caller, id),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Known<R>>(Known<R> known) ->
                                then.accept(
                                        Kin.command(id, List.of(turned(kin.flat(known.resource()))))
                                                .text());
                        case Outcome.Refused<Known<R>>(List<Problem> problems) ->
                                refused.accept(problems);
                    }
                });
    }

    private static boolean isOfApplication(ResourceId id) {
        return id.kind().equals(Optional.of(Kind.APPLICATION_VERSION));
    }

    private static PropertyChange turned(ObjectNode json) {
        boolean isOut = !Tree.at(json, PATH).asBoolean(false);
        return new PropertyChange(PATH, Optional.of(JsonNodeFactory.instance.booleanNode(isOut)));
    }

    private <R extends Resource> void turn(ResourceId id, Kin<R> kin, Consumer<Switched> then) {
        bench.call(
                caller -> turned(caller, id, kin),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Switched>(Switched done) -> then.accept(done);
                        case Outcome.Refused<Switched>(List<Problem> problems) ->
                                refused.accept(problems);
                    }
                });
    }

    private static <R extends Resource> Outcome<Switched> turned(
            Caller caller, ResourceId id, Kin<R> kin) {
        return kin.read()
                .apply(caller, id)
                .flatMap(known -> {
                    ObjectNode json = kin.flat(known.resource());
                    PropertyChange change = turned(json);
                    Tree.put(json, PATH, change.value());
                    String name = Called.of(id);
                    return kin.write(caller, known.resource(), json)
                            .map(now ->
                                    new Switched(
                                            name
                                                    + (Tree.at(json, PATH).asBoolean(false)
                                                            ? " is left out of latest."
                                                            : " counts for latest again."),
                                            kin.reversible(
                                                    "change of latest for " + name,
                                                    now,
                                                    known.resource())));
                });
    }
}
