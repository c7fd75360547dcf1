package gallerist.model.activity;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What an entry says as bytes that no other entry has: every text with its length before it, in
 * UTF-16 so that not even half a surrogate pair is lost.
 */
final class EntryBytes {
    private EntryBytes() {}

    static byte[] of(Entry entry) {
        List<String> texts = texts(entry);
        int length = 2 * Long.BYTES + Integer.BYTES;
        for (String text : texts) {
            length += Integer.BYTES + text.length() * Character.BYTES;
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(length)
                        .putLong(entry.sequence())
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()))
                        .putInt(texts.size());
        for (String text : texts) {
            bytes.putInt(text.length());
            for (int i = 0; i < text.length(); i++) {
                bytes.putChar(text.charAt(i));
            }
        }
        return bytes.array();
    }

    private static List<String> texts(Entry entry) {
        List<String> texts =
                new ArrayList<>(
                        List.of(
                                entry.operation(),
                                entry.scope(),
                                entry.caller(),
                                entry.callerId(),
                                entry.login(),
                                entry.correlation().toString(),
                                entry.status().text(),
                                entry.code()));
        for (Change change : entry.changes()) {
            texts.addAll(List.of(change.field(), change.before(), change.after()));
        }
        return texts;
    }
}
