package gallerist.app.exchange.template;

import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is set on a resource, such as a lock.
 *
 * @param to a gallery, something in one, or the group that is deployed to
 * @param type such as {@code Microsoft.Authorization/locks}
 */
public record Attached(
        ResourceId to, String type, String name, String apiVersion, ObjectNode body) {

    public String path() {
        return "%s/providers/%s/%s".formatted(to, type, name);
    }

    /** What it is set on, where that is not the whole group. */
    Optional<Deployable> scope() {
        return to.kind().isPresent() ? Optional.of(new Deployable(to, body)) : Optional.empty();
    }
}
