package gallerist.app.editing;

import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a new resource comes to be.
 *
 * @param title above the dialog
 * @param id the id that a name gives
 * @param begin reads what to begin with
 */
record Creation<R extends Resource>(
        String title,
        Kind kind,
        Kin<R> kin,
        Function<String, ResourceId> id,
        Function<Caller, Outcome<Beginning<R>>> begin) {

    /**
     * What a new resource begins with.
     *
     * @param proposal a name
     * @param naming what speaks against a name
     * @param rules what speaks against the resource
     */
    record Beginning<R extends Resource>(
            ObjectNode json,
            String proposal,
            Function<String, List<Problem>> naming,
            Function<R, List<Problem>> rules) {}

    /** A tree without what belongs to the one resource that it was printed of. */
    static ObjectNode nameless(ObjectNode flat) {
        ObjectNode json = Json.object();
        flat.properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        json.remove(
                List.of(
                        "id",
                        "name",
                        "type",
                        "resourceGroup",
                        "systemData",
                        "provisioningState",
                        "sharingProfile",
                        "sharingStatus",
                        "identity"));
        return json;
    }

    List<Problem> check(Beginning<R> beginning, ObjectNode json, ResourceId like) {
        return switch (Outcome.of(
                () -> kin.parser().parse(json.deepCopy(), like, Optional.empty()))) {
            case Outcome.Refused<R>(List<Problem> problems) -> problems;
            case Outcome.Done<R>(R wanted) -> beginning.rules().apply(wanted);
        };
    }
}
