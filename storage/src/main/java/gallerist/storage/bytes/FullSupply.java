package gallerist.storage.bytes;

/** Whole blocks, from a source. */
record FullSupply(Sources sources) implements Supply {
    @Override
    public Origin fill(Block block) throws NoSourceException {
        return Origin.of(sources.fill(block), block);
    }

    @Override
    public void close() {
        sources.close();
    }
}
