package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import java.util.List;

/**
 * What reading copies again has shown.
 *
 * @param checked of how many copies it is known now whether they are whole
 * @param bytes how many were read
 * @param unread copies that could not be read, with the reason
 * @param borrowed the versions without a copy of their own, and whose copies were read for them
 */
public record Verified(
        int checked,
        long bytes,
        List<Damage> damaged,
        List<String> unread,
        List<Borrowed> borrowed) {
    public Verified {
        damaged = List.copyOf(damaged);
        unread = List.copyOf(unread);
        borrowed = List.copyOf(borrowed);
    }

    /** A shallow version, and the resource that has its bytes. */
    public record Borrowed(ResourceId version, ResourceId lender) {}

    Verified with(List<Borrowed> shallow) {
        return new Verified(checked, bytes, damaged, unread, shallow);
    }

    public boolean isWhole() {
        return damaged.isEmpty() && unread.isEmpty();
    }
}
