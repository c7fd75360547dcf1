package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Option;

/** The region of something new; that of its resource group where none is given. */
public final class LocationOption {
    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region; otherwise that of the resource group.")
    private String name = "";

    /**
     * The name of the region, as it was typed where it was. Inside an edit a refusal is that of the
     * edit: who may not write there hears of that first.
     */
    public Outcome<String> in(Session session, ResourceId group) {
        return name.isEmpty() ? ofGroup(session, group) : Outcome.done(name);
    }

    private static Outcome<String> ofGroup(Session session, ResourceId group) {
        return session.workspace()
                .groups()
                .show(session.caller(), group)
                .map(found -> found.location().name());
    }
}
