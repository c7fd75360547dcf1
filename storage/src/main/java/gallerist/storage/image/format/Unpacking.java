package gallerist.storage.image.format;

import com.github.luben.zstd.ZstdIOException;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Takes just as much out of a packed stream as is expected. */
final class Unpacking {
    private Unpacking() {}

    static void fill(DiskFile file, long at, InputStream stream, byte[] into) throws IOException {
        Problem wrong = new Problem.ImagePackingWrong(file.name(), at);
        try {
            Refusal.unless(stream.readNBytes(into, 0, into.length) == into.length, wrong);
        } catch (ZipException | ZstdIOException | EOFException damaged) {
            throw new Refusal(wrong);
        }
    }
}
