package gallerist.app.fx;

import gallerist.app.fx.Reversible.Taken;
import gallerist.app.text.SharingSentences;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.storage.Assignments;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;

/** Roles and places in groups, given and taken so that it can be taken back. */
public final class Grants {
    private final Workspace workspace;

    public Grants(Workspace workspace) {
        this.workspace = workspace;
    }

    public Outcome<Reversible> give(Caller caller, Principal to, Role role, ResourceId scope) {
        return workspace
                .access()
                .create(caller, scope, role.title(), id(to))
                .map(_ ->
                        new Reversible(
                                words(to, role, scope),
                                somebody -> Taken.of(take(somebody, to, role, scope))));
    }

    public Outcome<Reversible> take(Caller caller, Principal from, Role role, ResourceId scope) {
        return workspace
                .access()
                .delete(caller, Assignments.on(scope).to(id(from)).of(role.title()))
                .map(_ ->
                        new Reversible(
                                words(from, role, scope),
                                somebody -> Taken.of(give(somebody, from, role, scope))));
    }

    private static String words(Principal who, Role role, ResourceId scope) {
        return "role %s of %s on %s"
                .formatted(role.title(), who.displayName(), SharingSentences.scope(scope));
    }

    public Outcome<Reversible> join(Caller caller, Membership wanted) {
        return workspace
                .people()
                .addMember(caller, id(wanted.group()), id(wanted.member()))
                .map(_ ->
                        new Reversible(
                                words(wanted), somebody -> Taken.of(leave(somebody, wanted))));
    }

    public Outcome<Reversible> leave(Caller caller, Membership held) {
        return workspace
                .people()
                .removeMember(caller, id(held.group()), id(held.member()))
                .map(_ -> new Reversible(words(held), somebody -> Taken.of(join(somebody, held))));
    }

    private static String words(Membership membership) {
        return "place of %s in %s"
                .formatted(membership.member().displayName(), membership.group().displayName());
    }

    private static String id(Principal principal) {
        return principal.id().toString();
    }
}
