package gallerist.storage.bytes;

import java.util.List;

/** Looks whether any source has a block right. */
public final class Probe {
    private final BlockPool pool;

    public Probe(BlockPool pool) {
        this.pool = pool;
    }

    public boolean finds(BlockList list, int index, List<Source> sources) {
        Block block = pool.take();
        block.share(1);
        try (Sources all = new Sources(list, sources, _ -> {})) {
            block.begin(index, list.size());
            all.fill(block);
            return true;
        } catch (NoSourceException rightNowhere) {
            return false;
        } finally {
            block.release();
        }
    }
}
