package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Option;

/** The region of something new; that of its resource group where none is given. */
public final class LocationOption {
    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region; otherwise that of the resource group.")
    private String name = "";

    /** The name of the region, as it was typed where it was. */
    public String in(Session session, ResourceId group) {
        return name.isEmpty() ? ofGroup(session, group) : name;
    }

    private static String ofGroup(Session session, ResourceId group) {
        ResourceGroup found = session.workspace().groups().show(session.caller(), group).orThrow();
        return found.location().name();
    }
}
