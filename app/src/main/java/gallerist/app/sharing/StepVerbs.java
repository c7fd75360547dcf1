package gallerist.app.sharing;

import gallerist.app.fx.Grants;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries out the steps of a plan by the verbs of the workspace. */
final class StepVerbs {
    private final Workspace workspace;
    private final Grants grants;
    private final ResourceId gallery;

    StepVerbs(Workspace workspace, ResourceId gallery) {
        this.workspace = workspace;
        this.grants = new Grants(workspace);
        this.gallery = gallery;
    }

    /**
     * What became of a step.
     *
     * @param outcome the way back, where there is one
     */
    record Tried(Step step, Outcome<Optional<Reversible>> outcome) {}

    /** Whether nobody has changed anything that decides who may deploy. */
    boolean isStill(Caller caller, SharingState seen) {
        return workspace.sharing().show(caller, gallery).map(seen::equals).orElse(false);
    }

    /** None of them, since what they were shown for is something else by now. */
    List<Tried> stale(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        new Tried(step, Outcome.refused(new Problem.ChangedMeanwhile(gallery))))
                .toList();
    }

    /** Each for itself: what is refused does not keep the others from being done. */
    List<Tried> all(Caller caller, List<Step> steps) {
        List<Tried> tried = new ArrayList<>();
        for (Step step : steps) {
            tried.add(new Tried(step, one(caller, step)));
        }
        return tried;
    }

    private Outcome<Optional<Reversible>> one(Caller caller, Step step) {
        return switch (step) {
            case Step.GiveRole(Principal to, Role role, ResourceId scope) ->
                    grants.give(caller, to, role, scope).map(Optional::of);
            case Step.TakeRole(RoleAssignment held) ->
                    grants.take(caller, held.principal(), held.role(), held.scope())
                            .map(Optional::of);
            case Step.Join(Membership wanted) -> grants.join(caller, wanted).map(Optional::of);
            case Step.Leave(Membership held) -> grants.leave(caller, held).map(Optional::of);
            case Step.Share(SharedTo with, UUID id) -> share(caller, with, id).map(Optional::of);
            case Step.Unshare(SharedTo with, UUID id) ->
                    unshare(caller, with, id).map(Optional::of);
            case Step.OpenToEveryone() ->
                    workspace.sharing().enableCommunity(caller, gallery).map(_ -> Optional.empty());
            case Step.EndSharing() ->
                    workspace.sharing().reset(caller, gallery).map(_ -> Optional.empty());
        };
    }

    private Outcome<Reversible> share(Caller caller, SharedTo with, UUID id) {
        return workspace
                .sharing()
                .add(caller, gallery, with.subscriptions(id), with.tenants(id))
                .map(_ ->
                        new Reversible(words(), somebody -> Taken.of(unshare(somebody, with, id))));
    }

    private Outcome<Reversible> unshare(Caller caller, SharedTo with, UUID id) {
        return workspace
                .sharing()
                .remove(caller, gallery, with.subscriptions(id), with.tenants(id))
                .map(_ -> new Reversible(words(), somebody -> Taken.of(share(somebody, with, id))));
    }

    private String words() {
        return "sharing of " + gallery.name();
    }

    /** Whether nothing takes a step back once it is done. */
    static boolean isFinal(Step step) {
        return step instanceof Step.OpenToEveryone || step instanceof Step.EndSharing;
    }
}
