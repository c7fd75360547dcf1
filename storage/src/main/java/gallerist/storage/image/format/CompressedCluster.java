package gallerist.storage.image.format;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import gallerist.storage.image.Bundle;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A compressed cluster of a qcow2: a raw deflate stream or a zstd frame, and padding after it. */
record CompressedCluster(DiskFile file, long at, long packed, int length, boolean zstd)
        implements Bundle {
    /** Frames may ask for large windows; no more than a few clusters is ever needed. */
    private static final int WINDOW_BITS = 23;

    @Override
    public void unpack(byte[] into) throws IOException {
        InputStream source = new FileRange(file, "compressed cluster", at, packed);
        if (zstd) {
            try (ZstdInputStreamNoFinalizer stream = new ZstdInputStreamNoFinalizer(source)) {
                Unpacking.fill(file, at, stream.setLongMax(WINDOW_BITS), into);
            }
        } else {
            try (Inflater inflater = new Inflater(true)) {
                Unpacking.fill(file, at, new InflaterInputStream(source, inflater, 8192), into);
            }
        }
    }
}
