package gallerist.model.gallery;

/** The size of machine that suits an image; memory in GB. */
public record Recommended(Range vcpus, Range memory) {
    public static final Recommended NONE = new Recommended(Range.ANY, Range.ANY);
}
