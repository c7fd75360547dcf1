package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** The digest of a whole file, holes included. */
final class WholeDigest implements Lane.Consumer {
    private static final ByteBuffer ZEROS = ByteBuffer.allocate(1 << 20).asReadOnlyBuffer();

    private final MessageDigest sha256 = Sha256.begin();
    private final Stop stop;
    private byte[] result = new byte[0];

    WholeDigest(Stop stop) {
        this.stop = stop;
    }

    @Override
    public boolean begin() {
        return true;
    }

    @Override
    public boolean accept(Block block) {
        sha256.update(block.bytes());
        return true;
    }

    @Override
    public boolean zeros(long length) {
        for (long rest = length; rest > 0 && !stop.isAsked(); rest -= ZEROS.capacity()) {
            sha256.update(ZEROS.slice(0, (int) Math.min(ZEROS.capacity(), rest)));
        }
        return !stop.isAsked();
    }

    @Override
    public void end() {
        result = sha256.digest();
    }

    byte[] result() {
        return result;
    }
}
