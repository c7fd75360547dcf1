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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Deletes resources in an order in which nothing is left without what it lies in. */
final class Demolition {
    private final Session session;
    private final List<ResourceId> resources;
    private final List<ResourceId> going = new ArrayList<>();

    /**
     * @param resources what lies inside before what it lies in
     */
    Demolition(Session session, List<ResourceId> resources) {
        this.session = session;
        this.resources = List.copyOf(resources);
    }

    /** Ends at the first that is refused. */
    Answer run(BooleanSupplier isYielding) {
        for (ResourceId id : resources) {
            boolean holdsOthers = !isVersion(id);
            if (holdsOthers && !haveGone(isYielding)) {
                return interrupted(id);
            }
            if (delete(id) instanceof Outcome.Refused<Boolean>(List<Problem> problems)) {
                return Answer.refused(problems);
            }
            if (!holdsOthers) {
                going.add(id);
            }
        }
        return haveGone(isYielding) ? Answer.nothing() : interrupted(resources.getLast());
    }

    private static Answer interrupted(ResourceId id) {
        return Answer.failed(
                "DeletionInterrupted",
                "'%s' is still there; what was begun before it goes on. Plan the rest again."
                        .formatted(id.name()));
    }

    private static boolean isVersion(ResourceId id) {
        return id.kind()
                .filter(kind -> kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                .isPresent();
    }

    private Outcome<Boolean> delete(ResourceId id) {
        Workspace workspace = session.workspace();
        Caller caller = session.caller();
        return switch (id.kind().orElseThrow()) {
            case IMAGE_VERSION ->
                    workspace.versions().show(caller, id) instanceof Outcome.Done<?>
                            ? workspace.versions().deleteForGood(caller, id)
                            : workspace.recycleBin().purge(caller, id);
            case APPLICATION_VERSION -> workspace.applicationVersions().delete(caller, id);
            case IMAGE_DEFINITION -> workspace.definitions().delete(caller, id);
            case APPLICATION -> workspace.applications().delete(caller, id);
            case GALLERY -> workspace.galleries().delete(caller, id);
            case SUBSCRIPTION,
                    RESOURCE_GROUP,
                    MANAGED_IMAGE,
                    SNAPSHOT,
                    DISK,
                    VIRTUAL_MACHINE,
                    SCALE_SET ->
                    throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    /** Waits for the bytes of what was deleted so far. */
    private boolean haveGone(BooleanSupplier isYielding) {
        return new Departure(session, going).await(isYielding).isGone();
    }
}
