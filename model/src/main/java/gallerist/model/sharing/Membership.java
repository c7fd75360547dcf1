package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;

/** Somebody belongs to a group; a group may belong to groups, but not to itself. */
public record Membership(Principal group, Principal member) {
    public Membership {
        Refusal.unless(group.kind() == PrincipalKind.GROUP, new Problem.NotAGroup(group.name()));
        Refusal.unless(!group.id().equals(member.id()), new Problem.GroupInItself(group.name()));
    }
}
