package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.activity.ChainCheck;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;

/** Something that is wrong with what a workspace keeps. */
public sealed interface Fault {
    /** The log as a part that may be unreadable. */
    String LOG = "the log";

    /**
     * A part that can't be read.
     *
     * @param part such as the name of a table
     */
    record Unreadable(String part, String detail) implements Fault {}

    /** Resources of which a part is lost: there are more than can be read whole. */
    record Incomplete(Kind kind, long found, long whole) implements Fault {}

    /** The log does not fit together, or does not fit what was noted outside of it. */
    record LogBroken(ChainCheck found) implements Fault {}

    /** A number that limits are checked with is not that of the resources that are there. */
    record Miscounted(Kind kind, String location, long counted, long found) implements Fault {}

    record BackupBroken(Path file, String detail) implements Fault {}

    /** A region store is not there, or not the one that it should be. */
    record StoreWrong(Problem.StoreUnusable why) implements Fault {}

    /** No copy of the bytes of a resource is whole, and some were. */
    record NoGoodCopy(ResourceId resource) implements Fault {}
}
