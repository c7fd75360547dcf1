package gallerist.storage.bytes;

/** Bytes of a block that are not all zero, in whole units. */
record Run(int start, int end) {
    int length() {
        return end - start;
    }
}
