package gallerist.storage.image.boot;

import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The clusters of a file one after the other; zeros where a broken chain leads nowhere. */
final class FatChain implements Bytes {
    private final FatVolume volume;
    private final long first;
    private final long size;

    /** Where reading stopped, so that reading on need not start over. */
    private long cluster;

    private long number;

    FatChain(FatVolume volume, long first, long size) {
        this.volume = volume;
        this.first = first;
        this.size = size;
        this.cluster = first;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long at, ByteBuffer into) throws IOException {
        for (long next = at; into.hasRemaining(); ) {
            int inside = (int) (next % volume.clusterSize());
            int length = Math.min(volume.clusterSize() - inside, into.remaining());
            ByteBuffer part = into.slice(into.position(), length);
            long found = cluster(next / volume.clusterSize());
            if (volume.hasCluster(found)) {
                volume.read(volume.placeOf(found) + inside, part);
            } else {
                part.put(new byte[length]);
            }
            into.position(into.position() + length);
            next += length;
        }
    }

    private long cluster(long wanted) throws IOException {
        if (wanted < number) {
            cluster = first;
            number = 0;
        }
        while (number < wanted && volume.hasCluster(cluster)) {
            cluster = volume.next(cluster);
            number++;
        }
        return cluster;
    }
}
