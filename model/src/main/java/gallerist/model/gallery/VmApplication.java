package gallerist.model.gallery;

import gallerist.model.region.Region;
import java.util.List;

/** What all versions of an application package have in common. */
public record VmApplication(
        ResourceId id,
        Region location,
        Tags tags,
        String description,
        String eula,
        String privacyStatementUri,
        String releaseNoteUri,
        OsType supportedOs,
        EndOfLife endOfLife,
        List<CustomAction> customActions,
        Uninterpreted uninterpreted,
        Stored stored)
        implements Resource {
    public VmApplication {
        Names.application(id.name());
        description = Text.prose("description", description);
        eula = Text.prose("eula", eula);
        privacyStatementUri = Text.link("privacyStatementUri", privacyStatementUri);
        releaseNoteUri = Text.link("releaseNoteUri", releaseNoteUri);
        customActions = CustomAction.checked(customActions);
    }
}
