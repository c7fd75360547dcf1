package gallerist.storage.image;

import java.io.IOException;

/** Packed bytes that can only be had together. Equal bundles hold equal bytes. */
public interface Bundle {
    /** The length of what comes out. */
    int length();

    /** Fills an array of that length with what comes out. */
    void unpack(byte[] into) throws IOException;
}
