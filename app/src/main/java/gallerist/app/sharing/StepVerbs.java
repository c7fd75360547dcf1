package gallerist.app.sharing;

import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Step;
import gallerist.storage.Assignments;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries out the steps of a plan by the verbs of the workspace. */
final class StepVerbs {
    private final Workspace workspace;
    private final ResourceId gallery;

    StepVerbs(Workspace workspace, ResourceId gallery) {
        this.workspace = workspace;
        this.gallery = gallery;
    }

    /** What became of a step. */
    record Tried(Step step, Outcome<Step> outcome) {}

    /** Each for itself: what is refused does not keep the others from being done. */
    List<Tried> all(Caller caller, List<Step> steps) {
        List<Tried> tried = new ArrayList<>();
        for (Step step : steps) {
            tried.add(new Tried(step, one(caller, step).map(_ -> step)));
        }
        return tried;
    }

    private Outcome<?> one(Caller caller, Step step) {
        return switch (step) {
            case Step.GiveRole(Principal to, Role role, ResourceId scope) ->
                    workspace.access().create(caller, scope, role.title(), to.id().toString());
            case Step.TakeRole(RoleAssignment assignment) ->
                    workspace
                            .access()
                            .delete(
                                    caller,
                                    Assignments.on(assignment.scope())
                                            .to(assignment.principal().id().toString())
                                            .of(assignment.role().title()));
            case Step.Join(Membership(Principal group, Principal member)) ->
                    workspace
                            .people()
                            .addMember(caller, group.id().toString(), member.id().toString());
            case Step.Leave(Membership(Principal group, Principal member)) ->
                    workspace
                            .people()
                            .removeMember(caller, group.id().toString(), member.id().toString());
            case Step.Share(SharedTo with, UUID id) ->
                    workspace
                            .sharing()
                            .add(caller, gallery, with.subscriptions(id), with.tenants(id));
            case Step.Unshare(SharedTo with, UUID id) ->
                    workspace
                            .sharing()
                            .remove(caller, gallery, with.subscriptions(id), with.tenants(id));
            case Step.OpenToEveryone() -> workspace.sharing().enableCommunity(caller, gallery);
            case Step.EndSharing() -> workspace.sharing().reset(caller, gallery);
        };
    }

    /** The step that makes things as they were; none where nothing does. */
    static Optional<Step> back(Step step) {
        return switch (step) {
            case Step.GiveRole(Principal to, Role role, ResourceId scope) ->
                    Optional.of(
                            new Step.TakeRole(
                                    new RoleAssignment(
                                            UUID.randomUUID(),
                                            scope,
                                            role,
                                            to,
                                            Instant.EPOCH,
                                            "")));
            case Step.TakeRole(RoleAssignment assignment) ->
                    Optional.of(
                            new Step.GiveRole(
                                    assignment.principal(), assignment.role(), assignment.scope()));
            case Step.Join(Membership joined) -> Optional.of(new Step.Leave(joined));
            case Step.Leave(Membership left) -> Optional.of(new Step.Join(left));
            case Step.Share(SharedTo with, UUID id) -> Optional.of(new Step.Unshare(with, id));
            case Step.Unshare(SharedTo with, UUID id) -> Optional.of(new Step.Share(with, id));
            case Step.OpenToEveryone _, Step.EndSharing _ -> Optional.empty();
        };
    }
}
