package gallerist.app.editing;

import gallerist.app.az.AzCommand;
import gallerist.app.az.PropertyChange;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.planning.ReplicationPlan;
import gallerist.storage.Caller;
import gallerist.storage.Edit;
import gallerist.storage.Imports;
import gallerist.storage.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of resource is read, understood, and written. */
public record Kin<R extends Resource>(
        Class<R> type,
        BiFunction<Caller, ResourceId, Outcome<Known<R>>> read,
        Parser<R> parser,
        Function<R, ObjectNode> printer,
        Writer<R> writer,
        BiFunction<ResourceId, Edit<R>, Imports.Wish> wish,
        Planner<R> planner) {

    private static final List<String> NOT_WRITTEN = List.of("provisioningState", "systemData");

    /** A resource with what the rules say to putting one in place of another. */
    public record Known<R extends Resource>(R resource, BiFunction<R, R, List<Problem>> rules) {}

    /** Makes a resource of its JSON, or refuses. */
    @FunctionalInterface
    public interface Parser<R extends Resource> {
        R parse(ObjectNode json, ResourceId id, Optional<R> stored);
    }

    /** A verb of the workspace. */
    @FunctionalInterface
    public interface Writer<R extends Resource> {
        /**
         * Writes it.
         *
         * @param plan names what somebody has seen of it, empty where there was nothing to see
         */
        Outcome<R> write(Caller caller, ResourceId id, Edit<R> edit, String plan);
    }

    /** What an edit comes to for others than the resource; nothing where it comes to nothing. */
    @FunctionalInterface
    public interface Planner<R extends Resource> {
        Optional<Outcome<ReplicationPlan>> plan(Caller caller, ResourceId id, Edit<R> edit);
    }

    /** As the command line prints it. */
    public ObjectNode flat(R resource) {
        return Shape.flat(printer.apply(resource));
    }

    /** What speaks against a tree in place of what is stored. */
    public List<Problem> check(Known<R> known, ObjectNode json) {
        return checked(known, json).problems();
    }

    /** What a tree comes to in place of what is stored, or what speaks against it. */
    public Outcome<R> checked(Known<R> known, ObjectNode json) {
        R stored = known.resource();
        return Outcome.of(() -> {
            R wanted = parser.parse(json.deepCopy(), stored.id(), Optional.of(stored));
            Refusal.ifAny(known.rules().apply(stored, wanted));
            return wanted;
        });
    }

    /** What a tree over what somebody saw comes to. */
    Foreseen foresee(Workbench bench, Caller caller, Known<R> known, ObjectNode json) {
        R seen = known.resource();
        return checked(known, json) instanceof Outcome.Done<R>(R wanted)
                        && seen instanceof Version before
                        && wanted instanceof Version after
                ? planner.plan(caller, seen.id(), edit(seen, json))
                        .map(answer -> Foreseen.of(bench, caller, before, after, json, answer))
                        .orElseGet(() -> Foreseen.plain(json))
                : Foreseen.plain(json);
    }

    private Edit<R> edit(R seen, ObjectNode json) {
        return Edit.basedOn(
                seen, stored -> parser.parse(json.deepCopy(), stored.id(), Optional.of(stored)));
    }

    /** The same as one step of several. */
    public Sweeps.Step step(R seen, ObjectNode json) {
        return new Sweeps.Step.Write(seen, wish.apply(seen.id(), edit(seen, json)));
    }

    /** The way back from a step. */
    public Optional<Reversible> back(R before, Sweeps.Came came) {
        return came instanceof Sweeps.Came.Written(Resource now)
                ? Optional.of(
                        reversible("change of " + Called.of(now.id()), type.cast(now), before))
                : Optional.empty();
    }

    /** Writes a tree over what somebody saw, with the way back where the rules let it back. */
    Outcome<Optional<Reversible>> save(
            Caller caller, Known<R> known, ObjectNode json, String plan) {
        R before = known.resource();
        return writer.write(caller, before.id(), edit(before, json), plan)
                .map(now ->
                        known.rules().apply(now, before).isEmpty()
                                ? Optional.of(
                                        reversible("edit of " + Called.of(now.id()), now, before))
                                : Optional.empty());
    }

    /** Puts back what was there before, as long as nobody else has changed it. */
    public Reversible reversible(String words, R now, R before) {
        return new Reversible(
                words,
                caller ->
                        Taken.of(
                                writer.write(caller, now.id(), back(now, before), "")
                                        .map(written -> reversible(words, written, now))));
    }

    /** What was done after it may have been taken back, which is a revision of its own. */
    private Edit<R> back(R now, R before) {
        return stored -> {
            Refusal.unless(
                    stored.filter(each -> contents(each).equals(contents(now))).isPresent(),
                    new Problem.ChangedMeanwhile(now.id()));
            return before;
        };
    }

    private ObjectNode contents(R resource) {
        return flat(resource).remove(NOT_WRITTEN);
    }

    /** What becomes of a resource, to be copied. */
    public Recipe recipe(R stored, R wanted, List<PropertyChange> changes) {
        return Recipe.of(
                command(stored.id(), changes),
                new Request.Change(Printed.wanted(stored), Printed.wanted(wanted)));
    }

    /** The command that makes the same changes; features ask for a word more. */
    private static AzCommand command(ResourceId id, List<PropertyChange> changes) {
        List<PropertyChange> all = new ArrayList<>(changes);
        if (changes.stream().anyMatch(change -> change.path().equals("features"))) {
            all.addFirst(
                    new PropertyChange(
                            "allowUpdateImage",
                            Optional.of(JsonNodeFactory.instance.booleanNode(true))));
        }
        return PropertyChange.onto(AzCommand.on(id, "update"), all);
    }
}
