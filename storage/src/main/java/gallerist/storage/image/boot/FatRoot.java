package gallerist.storage.image.boot;

import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The root directory of FAT12 and FAT16, which has a place of its own. */
record FatRoot(FatVolume volume, long place, long size) implements Bytes {
    @Override
    public void read(long at, ByteBuffer into) throws IOException {
        volume.read(place + at, into);
    }
}
