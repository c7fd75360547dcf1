package gallerist.app.cli.sig.identity;

import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The identities that a gallery fetches packages with. */
public final class IdentityOptions {
    @Option(
            names = {"--mi-system-assigned", "--system-assigned"},
            description = "An identity of the gallery's own.")
    private boolean system;

    @Option(
            names = {"--mi-user-assigned", "--user-assigned"},
            arity = "1..*",
            paramLabel = "ID",
            description = "Identities that exist by themselves.")
    private List<String> users = List.of();

    /** What a gallery has when it gets these as well. */
    ManagedIdentity addedTo(ManagedIdentity present) {
        List<ResourceId> all = new ArrayList<>(present.userAssigned());
        typed().stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new ManagedIdentity(present.systemAssigned() || system, present.principalId(), all);
    }

    /** What a gallery has left when it loses these. */
    ManagedIdentity takenFrom(ManagedIdentity present) {
        List<ResourceId> left = new ArrayList<>(present.userAssigned());
        left.removeAll(typed());
        boolean keeps = present.systemAssigned() && !system;
        return new ManagedIdentity(keeps, keeps ? present.principalId() : "", left);
    }

    private List<ResourceId> typed() {
        if (!system && users.isEmpty()) {
            throw WrongCommandLine.missing("--mi-system-assigned or --mi-user-assigned");
        }
        return users.stream().map(ResourceId::of).toList();
    }

    public void writeTo(TypedBody body) {
        if (!system && users.isEmpty()) {
            return;
        }
        String userType = users.isEmpty() ? "" : "UserAssigned";
        String type = system ? "SystemAssigned" : userType;
        body.text(
                "identity.type",
                system && !users.isEmpty() ? "SystemAssigned, UserAssigned" : type);
        ObjectNode identities = JsonNodeFactory.instance.objectNode();
        users.forEach(identities::putObject);
        body.set("identity.userAssignedIdentities", identities);
    }
}
