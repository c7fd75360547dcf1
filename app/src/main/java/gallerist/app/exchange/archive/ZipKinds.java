package gallerist.app.exchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What kinds of files the parts of a zip were, which its directory says and nobody else who reads
 * it tells.
 */
final class ZipKinds {
    private static final int SIGNATURE = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int KIND = 0170000;
    private static final int UNSAID = 0;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;

    private ZipKinds() {}

    /** Refuses links, pipes and devices; the directory must not be longer than some MiB. */
    static void refuseOthers(Path archive, ZipEnd end) throws IOException {
        try (FileChannel zip = FileChannel.open(archive)) {
            long begin = Math.max(0, end.at() - end.bytes());
            ByteBuffer directory = ZipEnd.read(zip, begin, end.at());
            for (int at = 0; at + LENGTH <= directory.limit(); at += refuseOther(directory, at)) {
                if (directory.getInt(at) != SIGNATURE) {
                    throw new IOException("its directory is none");
                }
            }
        }
    }

    /** Answers how long the record at a place is. */
    private static int refuseOther(ByteBuffer directory, int at) throws IOException {
        int name = Short.toUnsignedInt(directory.getShort(at + 28));
        int kind = directory.getInt(at + 38) >>> 16 & KIND;
        if (kind != UNSAID && kind != FILE && kind != FOLDER) {
            byte[] text = new byte[Math.min(name, directory.limit() - at - LENGTH)];
            directory.get(at + LENGTH, text);
            throw new IOException(
                    "it has a part that is a link or no file: "
                            + new String(text, StandardCharsets.UTF_8));
        }
        return LENGTH
                + name
                + Short.toUnsignedInt(directory.getShort(at + 30))
                + Short.toUnsignedInt(directory.getShort(at + 32));
    }
}
