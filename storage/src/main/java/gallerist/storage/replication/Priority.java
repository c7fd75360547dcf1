package gallerist.storage.replication;

import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What is worked at first. */
enum Priority {
    LATER(50),
    FIRST(100);

    /** So much waiting lifts a content one class. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int number;

    Priority(int number) {
        this.number = number;
    }

    /** The larger, the earlier. */
    int number() {
        return number;
    }

    /** Premium comes first, and whatever has waited long. */
    static Priority of(Transaction transaction, UUID content, Instant now) {
        boolean hasWaited =
                CopyTable.of(transaction, content).stream()
                        .filter(copy -> copy.known().isUnfinished())
                        .anyMatch(copy -> copy.waitingSince().isBefore(now.minus(PATIENCE)));
        return hasWaited || isPremium(transaction, content) ? FIRST : LATER;
    }

    static boolean isPremium(Transaction transaction, UUID content) {
        return ContentTable.find(transaction, content)
                .map(found -> Plan.of(transaction, found).isPremium())
                .orElse(false);
    }
}
