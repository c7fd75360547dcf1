package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;

/** The resource group that a command works in. */
public final class GroupOption {
    @Option(
            names = {"-g", "--resource-group"},
            paramLabel = "NAME",
            description = "The resource group.")
    private String name = "";

    public boolean given() {
        return !name.isEmpty();
    }

    /** The names of this option, unless it was given. */
    public List<String> missing() {
        return given() ? List.of() : List.of("--resource-group/-g");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return session.subscription().group(name);
    }
}
