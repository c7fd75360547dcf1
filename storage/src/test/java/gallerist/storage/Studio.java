package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.Migrations;
import java.nio.file.Path;
import java.util.List;

/** A workspace with a resource group, in which tests make resources. */
final class Studio implements AutoCloseable {
    final SettableClock clock = new SettableClock();
    final Path folder;
    final ResourceId group;
    Workspace workspace;
    private boolean isOpen = true;
    Caller owner;

    Studio(Path folder) throws WorkspaceException {
        this.folder = folder;
        this.workspace = open();
        this.owner = workspace.caller("").orThrow();
        this.group = workspace.subscription().group("images");
        workspace.groups().write(owner, group, _ -> Samples.group(group)).orThrow();
    }

    private Workspace open() {
        return Workspace.open(folder, clock, clock::running, Migrations.ALL);
    }

    /** Ends the process and starts another one. */
    void reopen() throws WorkspaceException {
        close();
        workspace = open();
        isOpen = true;
        owner = workspace.caller("").orThrow();
    }

    ResourceId gallery(String name) {
        ResourceId id = group.gallery(name);
        workspace.galleries().write(owner, id, _ -> Samples.gallery(id)).orThrow();
        return id;
    }

    ResourceId definition(ResourceId gallery, String name) {
        ResourceId id = gallery.image(name);
        workspace.definitions().write(owner, id, _ -> Samples.definition(id)).orThrow();
        return id;
    }

    ResourceId version(ResourceId definition, String number) {
        ResourceId id = definition.version(number);
        workspace.versions().write(owner, id, _ -> Samples.version(id)).orThrow();
        return id;
    }

    static List<Problem> problems(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) ->
                    throw new AssertionError("was not refused but gave " + value);
            case Outcome.Refused<?>(List<Problem> problems) -> problems;
        };
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            workspace.close();
        }
    }
}
