package gallerist.storage.bytes;

/** A block of a source was wrong twice. */
public record Suspicion(Source source, int block) {}
