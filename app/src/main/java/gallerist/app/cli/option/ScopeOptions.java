package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where something holds: a subscription, a resource group or a resource, and all inside it. */
public final class ScopeOptions {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = "--scope",
            paramLabel = "ID",
            description = "The full id of the subscription, resource group or resource.")
    private String scope = "";

    public boolean given() {
        return !scope.isEmpty() || group.given();
    }

    public ResourceId id(Session session) {
        if (!given()) {
            throw WrongCommandLine.missing("--scope");
        }
        return scope.isEmpty() ? group.id(session) : ResourceId.of(scope);
    }

    /** The subscription where nothing narrower is given. */
    public ResourceId orSubscription(Session session) {
        return given() ? id(session) : session.subscription();
    }
}
