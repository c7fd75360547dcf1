package gallerist.app.cli.deletion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Deletes something with all that is in it; what holds bytes goes after them. */
final class Demolition {
    private final Session session;
    private final List<ResourceId> resources;
    private final String plan;

    /**
     * Deletes nothing yet.
     *
     * @param resources what lies inside before what it lies in
     */
    Demolition(Session session, List<ResourceId> resources, String plan) {
        this.session = session;
        this.resources = List.copyOf(resources);
        this.plan = plan;
    }

    /** Ends at the first that is refused. */
    Answer run(BooleanSupplier isYielding) {
        return switch (session.workspace()
                .deletions()
                .carryOut(session.caller(), resources.getLast(), false, plan)) {
            case Outcome.Refused<List<ResourceId>>(List<Problem> problems) ->
                    Answer.refused(problems);
            case Outcome.Done<List<ResourceId>>(List<ResourceId> left) ->
                    left.isEmpty() || haveGone(isYielding) ? emptied(left) : interrupted(left);
        };
    }

    /** Waits for the bytes of what was deleted. */
    private boolean haveGone(BooleanSupplier isYielding) {
        return new Departure(session, resources.stream().filter(Demolition::isVersion).toList())
                .await(isYielding)
                .isGone();
    }

    private static boolean isVersion(ResourceId id) {
        return id.kind()
                .filter(kind -> kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                .isPresent();
    }

    private Answer emptied(List<ResourceId> left) {
        for (ResourceId id : left) {
            if (delete(id) instanceof Outcome.Refused<Boolean>(List<Problem> problems)) {
                return Answer.refused(problems);
            }
        }
        return Answer.nothing();
    }

    private static Answer interrupted(List<ResourceId> left) {
        return Answer.failed(
                "DeletionInterrupted",
                "'%s' is still there; what was begun before it goes on. Plan the rest again."
                        .formatted(left.getFirst().name()));
    }

    private Outcome<Boolean> delete(ResourceId id) {
        Workspace workspace = session.workspace();
        Caller caller = session.caller();
        return switch (id.kind().orElseThrow()) {
            case IMAGE_DEFINITION -> workspace.definitions().delete(caller, id);
            case APPLICATION -> workspace.applications().delete(caller, id);
            case GALLERY -> workspace.galleries().delete(caller, id);
            case IMAGE_VERSION,
                    APPLICATION_VERSION,
                    SUBSCRIPTION,
                    RESOURCE_GROUP,
                    MANAGED_IMAGE,
                    SNAPSHOT,
                    DISK,
                    VIRTUAL_MACHINE,
                    SCALE_SET ->
                    throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }
}
