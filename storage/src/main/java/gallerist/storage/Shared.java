package gallerist.storage;

import gallerist.storage.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Readings that many ask for: each is made once and shared until anything is written. Because some
 * speak of the time, none is shared for longer than a minute.
 */
final class Shared<K, V> {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Database database;
    private final Map<K, Reading<V>> readings = new HashMap<>();

    Shared(Database database) {
        this.database = database;
    }

    private record Reading<V>(V value, long writes, Instant at) {
        boolean holds(long writes, Instant now) {
            return writes == this.writes && !now.isBefore(at) && now.isBefore(at.plus(LONGEST));
        }
    }

    /** Whoever asks while it is being read waits for that reading. */
    synchronized V of(K key, Instant now, Supplier<V> read) {
        // What is written from here on may be in the reading or not.
        long writes = database.writes();
        readings.values().removeIf(each -> !each.holds(writes, now));
        return Optional.ofNullable(readings.get(key))
                .orElseGet(() -> {
                    Reading<V> reading = new Reading<>(read.get(), writes, now);
                    readings.put(key, reading);
                    return reading;
                })
                .value();
    }
}
