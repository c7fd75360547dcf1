package gallerist.app.cli.sig.share;

import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Page;
import gallerist.storage.Window;
import java.util.List;

/** What others get to see when a gallery is shared. */
final class Contents {
    private Contents() {}

    /** The image definitions, as far as whoever shares them may read them. */
    static List<ImageDefinition> of(Session session, ResourceId gallery) {
        return switch (session.workspace()
                .definitions()
                .list(session.caller(), gallery, Window.ALL)) {
            case Outcome.Done<Page<ImageDefinition>>(Page<ImageDefinition> page) -> page.items();
            case Outcome.Refused<Page<ImageDefinition>>(List<Problem> _) -> List.of();
        };
    }
}
