package gallerist.storage;

import gallerist.model.gallery.ResourceId;

/**
 * Which role assignments are meant.
 *
 * @param above whether those on scopes above count, which are inherited
 * @param inside whether those on scopes inside count
 * @param assignee by object id, sign-in name or display name; nothing for anybody
 * @param throughGroups whether those of the assignee's groups count
 * @param role by name or id; nothing for any
 */
public record Assignments(
        ResourceId scope,
        boolean above,
        boolean inside,
        String assignee,
        boolean throughGroups,
        String role) {

    /** Those on the very scope. */
    public static Assignments on(ResourceId scope) {
        return new Assignments(scope, false, false, "", false, "");
    }

    public Assignments withInherited() {
        return new Assignments(scope, true, inside, assignee, throughGroups, role);
    }

    public Assignments withInside() {
        return new Assignments(scope, above, true, assignee, throughGroups, role);
    }

    public Assignments to(String somebody) {
        return new Assignments(scope, above, inside, somebody, throughGroups, role);
    }

    public Assignments throughTheirGroups() {
        return new Assignments(scope, above, inside, assignee, true, role);
    }

    public Assignments of(String wanted) {
        return new Assignments(scope, above, inside, assignee, throughGroups, wanted);
    }
}
