package gallerist.model.sharing;

import gallerist.model.activity.Operation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;

/** What people want to be able to do with galleries, each with all the actions it takes. */
public enum Ability {
    SEE_GALLERY(Kind.GALLERY.action("read")),
    SEE_IMAGES_AND_DEPLOY(Kind.IMAGE_DEFINITION.action("read"), Kind.IMAGE_VERSION.action("read")),
    CHANGE_GALLERY(Operation.GALLERY_WRITE.action(), Operation.GALLERY_DELETE.action()),
    CHANGE_CONTENTS(
            Operation.DEFINITION_WRITE.action(),
            Operation.DEFINITION_DELETE.action(),
            Operation.VERSION_WRITE.action(),
            Operation.VERSION_DELETE.action(),
            Operation.APPLICATION_WRITE.action(),
            Operation.APPLICATION_DELETE.action(),
            Operation.APPLICATION_VERSION_WRITE.action(),
            Operation.APPLICATION_VERSION_DELETE.action()),
    SHARE(Operation.GALLERY_SHARE.action()),
    SWITCH_SOFT_DELETE(Operation.GALLERY_WRITE.action(), Operation.GALLERY_SHARE.action()),
    ASSIGN_ROLES(
            Operation.ROLE_ASSIGNMENT_WRITE.action(), Operation.ROLE_ASSIGNMENT_DELETE.action()),
    SET_LOCKS(Operation.LOCK_WRITE.action(), Operation.LOCK_DELETE.action());

    private final List<String> actions;

    Ability(String... actions) {
        this.actions = List.of(actions);
    }

    public List<String> actions() {
        return actions;
    }

    public boolean comesWith(Role role) {
        return actions.stream().allMatch(role::allows);
    }

    /** The role that gives it, and as little as possible beside it. */
    public Role smallestRole() {
        return Role.smallestFor(actions);
    }

    public boolean holds(Rights rights, ResourceId scope) {
        return actions.stream().allMatch(action -> rights.allows(action, scope));
    }
}
