package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.Watch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/** The disk as a machine sees it, whatever the format of the image. Not for several threads. */
public final class GuestReader implements Bytes {
    private final DiskFile file;
    private final DiskLayout layout;
    private Optional<Bundle> unpacked = Optional.empty();
    private byte[] contents = new byte[0];
    private long unpackedBytes;

    public GuestReader(DiskFile file, DiskLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    @Override
    public long size() {
        return layout.virtualSize();
    }

    /** How much was unpacked so far. */
    public long unpackedBytes() {
        return unpackedBytes;
    }

    @Override
    public void read(long at, ByteBuffer into) throws IOException {
        Objects.checkFromIndexSize(at, into.remaining(), size());
        for (long next = at; into.hasRemaining(); ) {
            Piece piece = layout.pieceAt(next);
            int length = (int) Math.min(piece.length(), into.remaining());
            fill(piece, into.slice(into.position(), length));
            into.position(into.position() + length);
            next += length;
        }
    }

    private void fill(Piece piece, ByteBuffer into) throws IOException {
        switch (piece) {
            case Piece.Hole _ -> zero(into);
            case Piece.Stored(_, long at) -> file.read("contents", at, into);
            case Piece.Packed(_, int skip, Bundle bundle) ->
                    into.put(contentsOf(bundle), skip, into.remaining());
        }
    }

    private static void zero(ByteBuffer into) {
        while (into.remaining() >= Long.BYTES) {
            into.putLong(0);
        }
        while (into.hasRemaining()) {
            into.put((byte) 0);
        }
    }

    private byte[] contentsOf(Bundle bundle) throws IOException {
        if (unpacked.filter(bundle::equals).isEmpty()) {
            unpacked = Optional.empty();
            if (contents.length != bundle.length()) {
                contents = new byte[bundle.length()];
            }
            bundle.unpack(contents);
            unpackedBytes += bundle.length();
            unpacked = Optional.of(bundle);
        }
        return contents;
    }

    /** How much of the disk holds data. */
    public long occupied(Watch watch) throws IOException {
        return layout.tellsHoles()
                ? occupiedByTables(watch)
                : new ZeroScan(file).dataBefore(size(), watch);
    }

    private long occupiedByTables(Watch watch) throws IOException {
        long occupied = 0;
        long stored = 0;
        Piece piece;
        for (long at = 0; at < size(); at += piece.length()) {
            piece = layout.pieceAt(at);
            occupied += piece.isData() ? piece.length() : 0;
            stored += piece instanceof Piece.Stored ? piece.length() : 0;
            Refusal.unless(stored <= file.size(), new Problem.ImageOverlaps(file.name()));
            Refusal.unless(watch.goOn(at, size()), new Problem.ReadingCancelled(file.name()));
        }
        return occupied;
    }
}
