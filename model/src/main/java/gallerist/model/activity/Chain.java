package gallerist.model.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/**
 * The log as a chain: each entry is hashed together with the hash before it, so that none can be
 * changed, removed or moved without the rest saying so.
 */
public final class Chain {
    private Chain() {}

    /** The entry at its place after the head. Its own sequence and hashes do not matter. */
    public static Entry next(Anchor head, Entry entry) {
        Entry placed = entry.at(head.count() + 1, head.hash(), "");
        return placed.at(placed.sequence(), placed.previous(), hash(placed));
    }

    /** Reads a log in its order, and holds it against what was noted outside of it. */
    public static ChainCheck verify(Iterator<Entry> entries, Collection<Anchor> noted) {
        Anchor head = Anchor.START;
        while (entries.hasNext()) {
            Entry entry = entries.next();
            if (entry.sequence() != head.count() + 1) {
                return misplaced(head.count() + 1, entry, entries);
            }
            if (!entry.hash().equals(hash(entry))) {
                return new ChainCheck.Changed(entry.sequence());
            }
            if (!entry.previous().equals(head.hash())) {
                return new ChainCheck.Changed(Math.max(1, head.count()));
            }
            head = Anchor.of(entry);
            for (Anchor anchor : noted) {
                if (anchor.count() == head.count() && !anchor.equals(head)) {
                    return new ChainCheck.Rewritten(anchor, head);
                }
            }
        }
        for (Anchor anchor : noted) {
            if (anchor.count() > head.count()) {
                return new ChainCheck.CutOff(anchor.count(), head.count());
            }
        }
        return new ChainCheck.Whole(head);
    }

    public static ChainCheck verify(List<Entry> entries, Anchor noted) {
        return verify(entries.iterator(), List.of(noted));
    }

    private static ChainCheck misplaced(long expected, Entry found, Iterator<Entry> rest) {
        if (found.sequence() < expected) {
            return new ChainCheck.Reordered(found.sequence());
        }
        while (rest.hasNext()) {
            if (rest.next().sequence() == expected) {
                return new ChainCheck.Reordered(expected);
            }
        }
        return new ChainCheck.Missing(expected);
    }

    private static String hash(Entry entry) {
        MessageDigest digest = sha256();
        digest.update(entry.previous().getBytes(StandardCharsets.UTF_8));
        digest.update(EntryBytes.of(entry));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
