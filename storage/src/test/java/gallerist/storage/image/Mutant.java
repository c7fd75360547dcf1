package gallerist.storage.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.stream.IntStream;

/** An image file that is changed in a few places and made whole again, many times over. */
final class Mutant implements AutoCloseable {
    static final int SECTOR = 512;

    private final Path file;
    private final byte[] original;
    private final byte[] image;
    private final Sealed sealed;
    private final FileChannel channel;
    private final BitSet changed = new BitSet();

    Mutant(Path file, byte[] original, Sealed sealed) throws IOException {
        this.file = Files.write(file, original);
        this.original = original;
        this.image = original.clone();
        this.sealed = sealed;
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    Path file() {
        return file;
    }

    int size() {
        return original.length;
    }

    /** The sectors that hold something. */
    int[] usedSectors() {
        return IntStream.range(0, Math.ceilDiv(original.length, SECTOR))
                .filter(sector ->
                        IntStream.range(
                                        sector * SECTOR,
                                        Math.min(original.length, (sector + 1) * SECTOR))
                                .anyMatch(at -> original[at] != 0))
                .toArray();
    }

    /** Puts bytes at a place, as many as there is room for. */
    Mutant put(int at, byte[] bytes) {
        int length = Math.min(bytes.length, image.length - at);
        System.arraycopy(bytes, 0, image, at, length);
        changed.set(at / SECTOR, (at + length - 1) / SECTOR + 1);
        return this;
    }

    Mutant flip(int at, int bit) {
        return put(at, new byte[] {(byte) (image[at] ^ 1 << bit)});
    }

    Mutant sealed() {
        for (int at : sealed.seal(image)) {
            changed.set(at / SECTOR, at / SECTOR + 2);
        }
        return this;
    }

    void write() throws IOException {
        writeChanged(image);
    }

    void restore() throws IOException {
        changed.stream()
                .map(sector -> sector * SECTOR)
                .filter(at -> at < image.length)
                .forEach(at ->
                        System.arraycopy(
                                original, at, image, at, Math.min(SECTOR, image.length - at)));
        writeChanged(original);
        changed.clear();
    }

    private void writeChanged(byte[] bytes) throws IOException {
        for (int sector : changed.stream().toArray()) {
            int at = sector * SECTOR;
            if (at < bytes.length) {
                int length = Math.min(SECTOR, bytes.length - at);
                channel.write(ByteBuffer.wrap(bytes, at, length), at);
            }
        }
    }

    void cutTo(int length) throws IOException {
        channel.truncate(length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
