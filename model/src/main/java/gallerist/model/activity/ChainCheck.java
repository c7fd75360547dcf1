package gallerist.model.activity;

/** What a look through the whole log came to. */
public sealed interface ChainCheck {

    /** Every entry is there, unchanged and in its place, up to this one. */
    record Whole(Anchor head) implements ChainCheck {}

    /** An entry no longer says what was hashed. */
    record Changed(long sequence) implements ChainCheck {}

    /** An entry is gone. */
    record Missing(long sequence) implements ChainCheck {}

    /** An entry stands where it does not belong. */
    record Reordered(long sequence) implements ChainCheck {}

    /** The log ends before what was noted. */
    record CutOff(long expected, long found) implements ChainCheck {}

    /** The log fits together, but is another one than was noted. */
    record Rewritten(Anchor noted, Anchor found) implements ChainCheck {}
}
