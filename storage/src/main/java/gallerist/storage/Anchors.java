package gallerist.storage;

import gallerist.model.activity.Anchor;
import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * What was noted of the log outside of it, as far as it still holds: a restore goes back behind
 * what backups noted since.
 */
final class Anchors {
    /** The change by which a restore says its new epoch. */
    static final String EPOCH = "epoch";

    /** From a restore on, the log of earlier epochs ends before its entry. */
    private record Turn(long epoch, long entriesBefore) {}

    private final List<Turn> turns = new ArrayList<>();

    private Anchors() {}

    static Collection<Anchor> valid(Collection<Backup> backups, Iterator<Entry> log) {
        Anchors anchors = new Anchors();
        log.forEachRemaining(anchors::look);
        return backups.stream().filter(anchors::holds).map(Backup::anchor).toList();
    }

    private void look(Entry entry) {
        if (entry.operation().equals(Operation.WORKSPACE_RESTORE.action())
                && entry.status() == Status.SUCCEEDED) {
            entry.changes().stream()
                    .filter(change -> change.field().equals(EPOCH))
                    .map(Change::after)
                    .forEach(epoch ->
                            turns.add(new Turn(Long.parseLong(epoch), entry.sequence() - 1)));
        }
    }

    private boolean holds(Backup backup) {
        return turns.stream()
                .filter(turn -> turn.epoch() > backup.epoch())
                .allMatch(turn -> backup.anchor().count() <= turn.entriesBefore());
    }
}
