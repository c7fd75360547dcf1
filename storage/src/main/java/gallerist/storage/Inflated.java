package gallerist.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of a small file, as long as it is no more than such a file can honestly hold. */
final class Inflated extends FilterInputStream {
    private long left;

    Inflated(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("it is longer than a file of its size can be");
        }
    }
}
