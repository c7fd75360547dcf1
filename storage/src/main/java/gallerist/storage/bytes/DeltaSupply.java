package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Blocks put together out of leaves that an earlier version in the target region has at the same
 * place, and others from a source. Where that does not give the right block, the source gives all
 * of it.
 */
final class DeltaSupply implements Supply {
    private final DigestFile digests;
    private final DigestFile baseDigests;
    private final StoredBytes base;
    private final Sources sources;
    private final ProvedReading reading;
    private final MessageDigest sha256 = Sha256.begin();

    DeltaSupply(DigestFile digests, DigestFile baseDigests, StoredBytes base, Sources sources) {
        this.digests = digests;
        this.baseDigests = baseDigests;
        this.base = base;
        this.sources = sources;
        this.reading = new ProvedReading(digests.list());
    }

    /** A base that can't be opened is none. */
    static Supply of(DigestFile digests, Base base, Sources sources) {
        try {
            return new DeltaSupply(
                    digests, base.digests(), base.store().read(base.disk()), sources);
        } catch (StoreFailure unusable) {
            return new FullSupply(sources);
        }
    }

    @Override
    public Origin fill(Block block) throws NoSourceException {
        try {
            Origin origin = assemble(block);
            if (reading.isRight(block)) {
                return origin;
            }
        } catch (StoreFailure wholeBlockInstead) {
            // Which of the two failed does not matter, and a scrub will find it.
        }
        return Origin.of(sources.fill(block), block);
    }

    private Origin assemble(Block block) throws StoreFailure {
        LeafDigests wanted = digests.leaves(block.index(), sha256);
        LeafDigests had = baseDigests.leavesOrNone(block.index(), sha256);
        block.fillWithZeros();
        Optional<PathId> region = Optional.empty();
        long read = 0;
        long reused = 0;
        int leaf = 0;
        while (leaf < wanted.count()) {
            Kind kind = kind(wanted, had, leaf);
            int end = leaf + 1;
            while (end < wanted.count() && kind(wanted, had, end) == kind) {
                end++;
            }
            int start = leaf * Block.LEAF;
            int length = Math.min(end * Block.LEAF, block.length()) - start;
            ByteBuffer room =
                    block.slice(start, Math.min(end * Block.LEAF, block.paddedLength()) - start);
            switch (kind) {
                case ZERO -> {}
                case HAD -> {
                    base.read(block.at() + start, room);
                    reused += length;
                }
                case NEW -> {
                    region = Optional.of(sources.read(block.at() + start, room));
                    read += length;
                }
            }
            leaf = end;
        }
        return new Origin(region, read, reused);
    }

    private enum Kind {
        ZERO,
        HAD,
        NEW
    }

    private static Kind kind(LeafDigests wanted, LeafDigests had, int leaf) {
        if (wanted.isZero(leaf)) {
            return Kind.ZERO;
        }
        return wanted.isSame(leaf, had) ? Kind.HAD : Kind.NEW;
    }

    @Override
    public void close() {
        base.close();
        sources.close();
    }
}
