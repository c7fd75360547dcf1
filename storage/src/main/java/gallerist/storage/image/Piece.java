package gallerist.storage.image;

/** A run of the disk whose bytes are all kept in the same way. */
public sealed interface Piece {
    long length();

    /** Reads as zeros, and the file keeps nothing for it. */
    record Hole(long length) implements Piece {}

    /** Lies in the file as it is. */
    record Stored(long length, long at) implements Piece {}

    /**
     * Part of what comes out of a bundle.
     *
     * @param skip how much of the bundle lies before the piece
     */
    record Packed(long length, int skip, Bundle bundle) implements Piece {}

    default boolean isData() {
        return !(this instanceof Hole);
    }
}
