package gallerist.storage;

import java.util.List;

/**
 * What reading copies again has shown.
 *
 * @param checked how many copies were read to their end
 * @param bytes how many were read
 * @param unread copies that could not be read, with the reason
 */
public record Verified(int checked, long bytes, List<Damage> damaged, List<String> unread) {
    public Verified {
        damaged = List.copyOf(damaged);
        unread = List.copyOf(unread);
    }

    public boolean isWhole() {
        return damaged.isEmpty() && unread.isEmpty();
    }
}
