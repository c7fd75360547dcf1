package gallerist.storage.replication;

import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.PathId;
import java.util.Locale;

/** What the history tells of a copy that went on, or did not, though nothing was wrong with it. */
final class Told {
    static final String ANEW = "What was kept belongs to another worker; begun anew";
    static final String ENDED = "Its process was ended; what is there is kept";
    static final String REPLANNED = "Its plan was changed meanwhile; what is there is kept";
    static final String LET_GO = "Its worker has let go of it";

    private Told() {}

    /** Of one that is taken up. */
    static String begun(CopyRow copy, PathId worker, long kept) {
        if (!copy.isBegun()) {
            return "";
        }
        String before =
                copy.state() == CopyState.COPYING
                        ? "Taken over from a worker that was killed"
                        : copy.partWorker().equals(worker.text())
                                ? "Goes on"
                                : "Taken over from another worker";
        return kept == 0 ? before + "; nothing is left of what it had, begun anew" : before;
    }

    /** Of one whose bytes were read back. */
    static String goesOnAt(long kept) {
        return String.format(Locale.ROOT, "Goes on at %,d bytes", kept);
    }
}
