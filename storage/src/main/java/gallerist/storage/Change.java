package gallerist.storage;

import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;

/**
 * Something that became different in the workspace. It says what, never how it is now: whoever
 * cares reads again.
 */
public sealed interface Change {
    /** What was done, or tried, for it to become so. */
    Operation operation();

    /** What is different, or the scope in which something is. */
    ResourceId id();

    /** Done and committed. */
    record Written(Operation operation, ResourceId id) implements Change {}

    /** Only the log has become longer: somebody was refused. */
    record Refused(Operation operation, ResourceId id) implements Change {}

    /** Whether something at this scope, above it or inside it is different. */
    default boolean touches(ResourceId scope) {
        return id().isWithin(scope) || scope.isWithin(id());
    }
}
