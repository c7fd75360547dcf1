package gallerist.app.cli.role;

import gallerist.model.gallery.ResourceId;
import gallerist.storage.Assignments;
import picocli.CommandLine.Option;

/** Which role assignments are meant. */
final class MeantOptions {
    @Option(
            names = "--assignee",
            paramLabel = "NAME_OR_ID",
            description = "Only those of somebody: a name, mail or object id.")
    private String assignee = "";

    @Option(names = "--role", paramLabel = "NAME_OR_ID", description = "Only those of a role.")
    private String role = "";

    @Option(names = "--include-inherited", description = "Also those on scopes above.")
    private boolean inherited;

    boolean hasAssignee() {
        return !assignee.isEmpty();
    }

    boolean given() {
        return hasAssignee() || !role.isEmpty();
    }

    Assignments on(ResourceId scope) {
        Assignments meant = Assignments.on(scope).to(assignee).of(role);
        return inherited ? meant.withInherited() : meant;
    }
}
