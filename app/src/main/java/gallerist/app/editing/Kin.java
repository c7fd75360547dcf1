package gallerist.app.editing;

import gallerist.app.az.AzCommand;
import gallerist.app.az.PropertyChange;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of resource is read, understood, and written. */
public record Kin<R extends Resource>(
        BiFunction<Caller, ResourceId, Outcome<Known<R>>> read,
        Parser<R> parser,
        Function<R, ObjectNode> printer,
        Writer<R> writer) {

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
        Outcome<R> write(Caller caller, ResourceId id, Edit<R> edit);
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

    /** Writes a tree over what somebody saw, unless it has changed since. */
    public Outcome<R> write(Caller caller, R seen, ObjectNode json) {
        return writer.write(
                caller,
                seen.id(),
                Edit.basedOn(
                        seen,
                        stored -> parser.parse(json.deepCopy(), stored.id(), Optional.of(stored))));
    }

    /** Puts back what was there before, as long as nobody has changed it again. */
    public Reversible reversible(String words, R now, R before) {
        return new Reversible(
                words,
                caller ->
                        Taken.of(
                                writer.write(caller, now.id(), Edit.basedOn(now, _ -> before))
                                        .map(written -> reversible(words, written, now))));
    }

    /** The command that makes the same changes; features ask for a word more. */
    public static AzCommand command(ResourceId id, List<PropertyChange> changes) {
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
