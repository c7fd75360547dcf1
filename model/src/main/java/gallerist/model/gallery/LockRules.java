package gallerist.model.gallery;

import gallerist.model.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What locks on a scope, and above it, forbid there. */
public final class LockRules {
    private static final String OF_LOCKS = "microsoft.authorization/locks/";

    private LockRules() {}

    /**
     * Deleting is stopped by every lock above, and by one on something inside that would go too;
     * writing and actions by ReadOnly above. Locks themselves can always be set and lifted.
     */
    public static List<Problem> refusals(String action, ResourceId scope, Collection<Lock> locks) {
        String asked = action.toLowerCase(Locale.ROOT);
        String verb = asked.substring(asked.lastIndexOf('/') + 1);
        if (asked.startsWith(OF_LOCKS) || verb.equals("read")) {
            return List.of();
        }
        boolean takesAll =
                scope.kind()
                        .filter(kind -> kind.action("delete").equalsIgnoreCase(action))
                        .isPresent();
        List<ResourceId> locked =
                locks.stream()
                        .filter(lock ->
                                stops(lock, verb, scope)
                                        || (takesAll && lock.scope().isWithin(scope)))
                        .map(Lock::scope)
                        .distinct()
                        .sorted()
                        .toList();
        return locked.isEmpty()
                ? List.of()
                : List.of(
                        new Problem.Locked(verb.equals("action") ? "write" : verb, scope, locked));
    }

    private static boolean stops(Lock lock, String verb, ResourceId scope) {
        return scope.isWithin(lock.scope())
                && (verb.equals("delete") || lock.level() == LockLevel.READ_ONLY);
    }

    /** The strictest level that holds on a scope. */
    public static Optional<LockLevel> level(ResourceId scope, Collection<Lock> locks) {
        return locks.stream()
                .filter(lock -> scope.isWithin(lock.scope()))
                .map(Lock::level)
                .max(Enum::compareTo);
    }
}
