package gallerist.storage.region;

/** What a store says about itself. */
public record Marker(Identity identity, Epoch epoch) {}
