package gallerist.app.cli.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can say what no honest program writes. */
final class CraftedZip {
    static final long TEN_GB = 10L << 30;
    private static final int CHUNK = 16 << 20;
    private static final int PLAIN_FILE = 0100644 << 16;
    private static final int LINK = 0120777 << 16;
    private static final int MADE_ON_UNIX = 3 << 8 | 45;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    CraftedZip part(String name, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return add(name, bytes, bytes.length, 0, PLAIN_FILE);
    }

    CraftedZip part(String name, byte[] content) {
        return add(name, content, content.length, 0, PLAIN_FILE);
    }

    CraftedZip link(String name, String to) {
        byte[] bytes = to.getBytes(UTF_8);
        return add(name, bytes, bytes.length, 0, LINK);
    }

    /** Ten gigabytes of zeros in ten megabytes. */
    CraftedZip zeros(String name) {
        return add(name, endless("", '\0'), TEN_GB, 8, PLAIN_FILE);
    }

    private CraftedZip add(String name, byte[] data, long size, int method, int attributes) {
        byte[] named = name.getBytes(UTF_8);
        int offset = parts.size();
        boolean isLarge = size > Integer.MAX_VALUE;
        byte[] common =
                little(
                        26,
                        bytes ->
                                bytes.putShort((short) 45)
                                        .putShort((short) 0x0800)
                                        .putShort((short) method)
                                        .putInt(0)
                                        .putInt(0)
                                        .putInt(data.length)
                                        .putInt(isLarge ? -1 : (int) size)
                                        .putShort((short) named.length)
                                        .putShort((short) (isLarge ? 12 : 0)));
        byte[] extra =
                isLarge
                        ? little(
                                12,
                                bytes ->
                                        bytes.putShort((short) 1).putShort((short) 8).putLong(size))
                        : new byte[0];
        parts.writeBytes(little(4, bytes -> bytes.putInt(0x04034b50)));
        parts.writeBytes(common);
        parts.writeBytes(named);
        parts.writeBytes(extra);
        parts.writeBytes(data);
        directory.writeBytes(
                little(6, bytes -> bytes.putInt(0x02014b50).putShort((short) MADE_ON_UNIX)));
        directory.writeBytes(common);
        directory.writeBytes(
                little(
                        14,
                        bytes ->
                                bytes.putShort((short) 0)
                                        .putShort((short) 0)
                                        .putShort((short) 0)
                                        .putInt(attributes)
                                        .putInt(offset)));
        directory.writeBytes(named);
        directory.writeBytes(extra);
        count++;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(parts.toByteArray());
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(end(count, directory.size(), parts.size()));
        return zip.toByteArray();
    }

    /** What stands at the end of one with so many parts. */
    static byte[] end(int count, long directory, long at) {
        return little(
                22,
                bytes ->
                        bytes.putInt(0x06054b50)
                                .putInt(0)
                                .putShort((short) count)
                                .putShort((short) count)
                                .putInt((int) directory)
                                .putInt((int) at)
                                .putShort((short) 0));
    }

    /** With the smallest byte of each number first. */
    private static byte[] little(int length, Consumer<ByteBuffer> numbers) {
        byte[] bytes = new byte[length];
        numbers.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return bytes;
    }

    /** A text and then ten gigabytes of one letter, deflated. */
    static byte[] endless(String begin, char letter) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) letter);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        deflated.writeBytes(deflated(deflater, begin.getBytes(UTF_8)));
        byte[] once = deflated(deflater, chunk);
        for (long at = 0; at < TEN_GB; at += CHUNK) {
            deflated.writeBytes(once);
        }
        deflater.finish();
        byte[] end = new byte[16];
        deflated.write(end, 0, deflater.deflate(end));
        deflater.end();
        return deflated.toByteArray();
    }

    /** Refers to nothing before it, so that it can be repeated. */
    private static byte[] deflated(Deflater deflater, byte[] bytes) {
        byte[] buffer = new byte[1 << 16];
        deflater.setInput(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }
}
