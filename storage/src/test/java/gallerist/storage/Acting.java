package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.PrincipalKind;
import java.util.List;

/** What tests of the workspace itself do in it. */
final class Acting {
    private Acting() {}

    static Caller owner(Workspace workspace) {
        return workspace.caller("").orThrow();
    }

    /** Makes a resource group, which is the smallest write there is. */
    static ResourceId writeGroup(Workspace workspace, String name) {
        ResourceId id = workspace.subscription().group(name);
        return workspace
                .groups()
                .write(owner(workspace), id, _ -> Samples.group(id))
                .orThrow()
                .id();
    }

    /** A new user without any role, who signs in as {@code name@local}. */
    static void person(Workspace workspace, String name) {
        workspace
                .people()
                .create(owner(workspace), PrincipalKind.USER, name, name + "@local", "")
                .orThrow();
    }

    static Caller as(Workspace workspace, String name) {
        return workspace.caller(name).orThrow();
    }

    /** The first reason of a refusal. */
    static Problem problem(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Problem> problems)) {
            return problems.getFirst();
        }
        throw new AssertionError("not refused: " + outcome);
    }
}
