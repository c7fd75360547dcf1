package gallerist.app.replication;

import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageChoice;

/** What a plan gives to regions that say nothing of their own. */
final class Usual {
    private Usual() {}

    /** {@code Full replication · default 3 × Standard_ZRS}. */
    static String words(Publishing plan) {
        return "%s replication · default %d × %s"
                .formatted(plan.mode().text(), plan.replicaCount(), storage(plan.storage()));
    }

    private static String storage(StorageChoice choice) {
        return switch (choice) {
            case StorageChoice.Type(var type) -> type.text();
            case StorageChoice.Strategy(var strategy) -> strategy.text();
        };
    }
}
