package gallerist.model.sharing;

import java.util.UUID;

/** Somewhere that galleries of others can be seen from: a subscription and its tenant. */
public record Consumer(UUID subscription, UUID tenant) {}
