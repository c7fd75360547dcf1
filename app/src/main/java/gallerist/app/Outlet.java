package gallerist.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output for a reader who may have seen enough, as {@code head} has: that is no failure.
 */
final class Outlet extends FilterOutputStream {
    private boolean readerLeft;

    Outlet(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            readerLeft = String.valueOf(failure.getMessage()).contains("Broken pipe");
            if (!readerLeft) {
                throw failure;
            }
        }
    }
}
