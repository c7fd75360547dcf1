package gallerist.model.sharing;

/** Why an image keeps its gallery from being shared beyond roles. */
public enum Obstacle {
    /** A version is encrypted with keys of the publisher's own. */
    ENCRYPTED,
    /** A definition descends from a partner's image of the marketplace. */
    PARTNER_PLAN,
    /** It lies in another region than the gallery. */
    OTHER_REGION
}
