package gallerist.model.copies;

/** One thing to do for a content. */
public sealed interface Step {

    /** A copy that there is no record of yet. */
    record Add(Slot slot) implements Step {}

    /** A copy that is recorded, but not whole, or not whole any more. */
    record Make(KnownCopy copy) implements Step {}

    /** A copy that is too much. */
    record Remove(KnownCopy copy) implements Step {}
}
