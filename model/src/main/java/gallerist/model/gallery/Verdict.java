package gallerist.model.gallery;

/** Why a version is, or is not, {@code latest} in a region. */
public sealed interface Verdict {

    /** It is the one. */
    record Counts() implements Verdict {}

    /** It could be the one, were there not a higher. */
    record Superseded(VersionNumber by) implements Verdict {}

    /** The version says so, and the region does not object. */
    record ExcludedGlobally() implements Verdict {}

    /** The region says so, whatever the version says. */
    record ExcludedHere() implements Verdict {}

    /** The region is not a target of it. */
    record NoTarget() implements Verdict {}

    /** The region is a target, but holds no verified replica yet, or no more. */
    record NoReplica() implements Verdict {}

    record SoftDeleted() implements Verdict {}

    /** Whether neither flags nor places stand against it. */
    default boolean qualifies() {
        return this instanceof Counts || this instanceof Superseded;
    }
}
