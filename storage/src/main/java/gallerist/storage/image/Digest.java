package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.Watch;
import gallerist.storage.file.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 of a whole file, as {@code sha256sum} prints it. */
public final class Digest {
    private static final int READ = 1 << 20;

    private Digest() {}

    public static String of(DiskFile file, Watch watch) throws IOException {
        MessageDigest digest = Sha256.begin();
        ByteBuffer buffer = ByteBuffer.allocate(READ);
        for (long at = 0; at < file.size(); at += buffer.limit()) {
            Refusal.unless(watch.goOn(at, file.size()), new Problem.ReadingCancelled(file.name()));
            buffer.clear().limit((int) Math.min(READ, file.size() - at));
            file.read("contents", at, buffer);
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
