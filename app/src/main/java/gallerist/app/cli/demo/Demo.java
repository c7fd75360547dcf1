package gallerist.app.cli.demo;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Subscription;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Option;

/** Fills an empty workspace with a company to look at, or with as much as the limits allow. */
@Example({
    "gallerist workspace demo --workspace demo",
    "gallerist workspace demo --scale documented --workspace large"
})
public final class Demo implements Command {
    @Option(
            names = "--scale",
            description =
                    "small: a company with people and a history; documented: as much as the limits"
                            + " allow.")
    private Scale scale = Scale.SMALL;

    @Option(
            names = "--metadata-only",
            description = "Record all versions without bytes, for a faster start.")
    private boolean metadataOnly;

    /** How much there will be. */
    enum Scale implements Named {
        SMALL("small"),
        DOCUMENTED("documented");

        private final String text;

        Scale(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Override
    public Answer run(Session session) {
        if (session.isGuest()) {
            return Answer.failed(
                    "WorkspaceInUse",
                    "Another process owns the workspace. End it, so that the demo can tell the time"
                            + " of its history.");
        }
        ScriptClock clock = new ScriptClock(session.clock().instant());
        try (Workspace workspace = Workspace.open(session.workspaceFolder(), clock)) {
            if (isInUse(workspace)) {
                return Answer.failed(
                        "WorkspaceNotEmpty",
                        "The workspace %s holds something already. Name a new folder with --workspace."
                                .formatted(workspace.folder()));
            }
            return fill(session, workspace, clock)
                    .map(refusal -> Answer.failed("DemoFailed", refusal))
                    .orElseGet(() -> counted(workspace));
        }
    }

    private static boolean isInUse(Workspace workspace) {
        return workspace.accounts().subscriptions().size() > 1
                || !workspace
                        .groups()
                        .list(owner(workspace), workspace.subscription(), Window.ALL)
                        .orThrow()
                        .items()
                        .isEmpty();
    }

    private static Caller owner(Workspace workspace) {
        return workspace.caller("").orThrow();
    }

    private Optional<String> fill(Session session, Workspace workspace, ScriptClock clock) {
        AtomicReference<Optional<String>> refusal = new AtomicReference<>(Optional.empty());
        workspace.together(() -> {
            switch (scale) {
                case SMALL -> refusal.set(smallCompany(session, workspace, clock));
                case DOCUMENTED ->
                        new DocumentedScale(
                                        workspace,
                                        owner(workspace),
                                        whole -> session.detail("%d galleries".formatted(whole)))
                                .fill();
            }
        });
        return refusal.get();
    }

    private Optional<String> smallCompany(Session session, Workspace workspace, ScriptClock clock) {
        if (metadataOnly) {
            return new SmallCompany(workspace, clock, session.root(), Optional.empty()).fill();
        }
        try (DemoDisks disks = new DemoDisks()) {
            return new SmallCompany(workspace, clock, session.root(), Optional.of(disks)).fill();
        }
    }

    private static Answer counted(Workspace workspace) {
        Caller owner = owner(workspace);
        int galleries = 0;
        int definitions = 0;
        int versions = 0;
        for (Subscription subscription : workspace.accounts().subscriptions()) {
            ResourceId scope = ResourceId.subscription(subscription.id().toString());
            galleries +=
                    workspace.galleries().list(owner, scope, Window.ALL).orThrow().items().size();
            definitions +=
                    workspace.definitions().list(owner, scope, Window.ALL).orThrow().items().size();
            versions +=
                    workspace.versions().list(owner, scope, Window.ALL).orThrow().items().size();
        }
        return Answer.of(
                Json.object()
                        .put("galleries", galleries)
                        .put("definitions", definitions)
                        .put("versions", versions));
    }
}
