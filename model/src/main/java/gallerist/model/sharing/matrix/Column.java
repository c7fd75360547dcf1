package gallerist.model.sharing.matrix;

import gallerist.model.gallery.ResourceId;
import java.util.List;

/**
 * A gallery, a definition or a version that may be deployed from.
 *
 * @param scopes the resource and all above it, nearest first; worked out once for all rows
 */
public record Column(ResourceId id, List<ResourceId> scopes) {
    public Column {
        scopes = List.copyOf(scopes);
    }

    public static Column of(ResourceId id) {
        return new Column(id, id.scopes());
    }
}
