package gallerist.storage.ledger;

import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where copies are and how they stand. Every change of a state is an event as well. */
public final class CopyTable {
    private static final String SELECT =
            """
            select p.id, p.content, p.region, p.zone, p.replica, p.state, p.attempt, p.worker,
                p.due_at, p.waiting_since, p.failures, p.reason, p.needed, p.free, p.detail,
                p.verified_at, p.verified_by, p.part_worker, p.part_attempt, p.kept,
                p.told
            from copy p\
            """;

    private CopyTable() {}

    private static CopyRow read(Row row) {
        return new CopyRow(
                row.uuid(1),
                row.uuid(2),
                new Slot(Regions.of(row.text(3)), row.count(4), row.count(5)),
                CopyState.valueOf(row.text(6)),
                row.number(7),
                row.text(8),
                row.instant(9),
                row.instant(10),
                row.count(11),
                new Trouble(
                        Trouble.Kind.valueOf(row.text(12)),
                        row.number(13),
                        row.number(14),
                        row.text(15)),
                row.possibleInstant(16),
                row.text(17),
                row.text(18),
                row.number(19),
                row.number(20),
                row.number(21));
    }

    public static List<CopyRow> of(Transaction transaction, UUID content) {
        return transaction.list(
                SELECT + " where p.content = ? order by p.region, p.replica, p.zone",
                CopyTable::read,
                content);
    }

    public static List<CopyRow> in(Transaction transaction, Region region, int zone) {
        return transaction.list(
                SELECT + " where p.region = ? and p.zone = ? order by p.content, p.replica",
                CopyTable::read,
                region.name(),
                zone);
    }

    public static Optional<CopyRow> find(Transaction transaction, UUID id) {
        return transaction.first(SELECT + " where p.id = ?", CopyTable::read, id);
    }

    /** A copy that is to be made. */
    public static void add(
            Transaction transaction,
            UUID id,
            UUID content,
            Slot slot,
            CopyState state,
            Instant now) {
        insert(transaction, id, content, slot, state, now);
        EventTable.changed(
                transaction, find(transaction, id).orElseThrow(), "", state, Trouble.NONE, 0, now);
    }

    private static void insert(
            Transaction transaction,
            UUID id,
            UUID content,
            Slot slot,
            CopyState state,
            Instant now) {
        transaction.update(
                """
                insert into copy(id, content, region, zone, replica, state, attempt, worker,
                    part_worker, part_attempt, due_at,
                    waiting_since, failures, reason, needed, free, detail, reserved, verified_at,
                    verified_by, checked_at)
                values (?, ?, ?, ?, ?, ?, 0, '', '', 0, ?, ?, 0, 'NONE', 0, 0, '', 0, null, '', null)\
                """,
                id,
                content,
                slot.region().name(),
                slot.zone(),
                slot.replica(),
                state.name(),
                now,
                now);
    }

    /** A whole copy that was found in a store; it is read again as soon as that can be. */
    public static void adopt(
            Transaction transaction, UUID id, UUID content, Slot slot, Instant now) {
        insert(transaction, id, content, slot, CopyState.PRESENT, now);
        EventTable.changed(
                transaction,
                find(transaction, id).orElseThrow(),
                "",
                CopyState.PRESENT,
                Trouble.of(Trouble.Kind.NONE, "found in its store"),
                0,
                now);
    }

    /** How many whole copies are known. */
    public static long whole(Transaction transaction) {
        return transaction.count(
                "select count(*) from copy where state = ?", CopyState.PRESENT.name());
    }

    /** Whole copies that nobody has read since they were found. */
    public static List<CopyRow> unproved(Transaction transaction) {
        return transaction.list(
                SELECT + " where p.state = 'PRESENT' and p.checked_at is null order by p.id",
                CopyTable::read);
    }

    /**
     * What somebody finds who takes a copy up.
     *
     * @param source the region that is read first
     * @param total all bytes that it will have
     * @param kept those that are there already
     * @param detail in words, empty where nothing is to be told
     */
    public record Beginning(Region source, long total, long kept, String detail) {}

    /** Takes a copy up; no when somebody else was faster. The attempt's number counts from now. */
    public static boolean claim(
            Transaction transaction,
            CopyRow copy,
            String worker,
            Beginning beginning,
            Instant now) {
        boolean claimed =
                transaction.update(
                                """
                                update copy set state = 'COPYING', attempt = attempt + 1, worker = ?,
                                    part_worker = ?, part_attempt = attempt + 1, reserved = ?
                                where id = ? and attempt = ? and state = ?\
                                """,
                                worker,
                                worker,
                                beginning.total(),
                                copy.id(),
                                copy.attempt(),
                                copy.state().name())
                        == 1;
        if (claimed) {
            EventTable.begun(transaction, copy, beginning, now);
        }
        return claimed;
    }

    /** Whole and proved; no when the copy is somebody else's by now. */
    public static boolean present(
            Transaction transaction, CopyRow copy, long attempt, String verifiedBy, Instant now) {
        boolean changed =
                transaction.update(
                                """
                                update copy set state = 'PRESENT', failures = 0, reason = 'NONE',
                                    needed = 0, free = 0, detail = '', reserved = 0,
                                    part_worker = '', kept = 0, told = 0, verified_at = ?, verified_by = ?, checked_at = ?
                                where id = ? and attempt = ? and state = 'COPYING'\
                                """,
                                now,
                                verifiedBy,
                                now,
                                copy.id(),
                                attempt)
                        == 1;
        if (changed) {
            EventTable.changed(
                    transaction, copy, "COPYING", CopyState.PRESENT, Trouble.NONE, 0, now);
        }
        return changed;
    }

    /** Back as it was before, with what went wrong; no when the copy is somebody else's by now. */
    public static boolean waits(
            Transaction transaction,
            CopyRow copy,
            long attempt,
            Trouble trouble,
            int failures,
            Instant due,
            Instant now) {
        CopyState again = copy.state().isBroken() ? copy.state() : CopyState.WAITING;
        boolean changed =
                transaction.update(
                                """
                                update copy set state = ?, failures = ?, reason = ?,
                                    needed = ?, free = ?, detail = ?, reserved = 0, due_at = ?,
                                    waiting_since = ?, worker = ''
                                where id = ? and attempt = ? and state = 'COPYING'\
                                """,
                                again.name(),
                                failures,
                                trouble.kind().name(),
                                trouble.needed(),
                                trouble.free(),
                                trouble.detail(),
                                due,
                                now,
                                copy.id(),
                                attempt)
                        == 1;
        if (changed) {
            EventTable.changed(transaction, copy, "COPYING", again, trouble, failures, now);
        }
        return changed;
    }

    /** Why a copy that nobody works at still waits, and until when; a new reason is an event. */
    public static void postpone(
            Transaction transaction,
            CopyRow copy,
            Trouble trouble,
            int failures,
            Instant due,
            Instant now) {
        boolean changed =
                transaction.update(
                                """
                                update copy set failures = ?, reason = ?, needed = ?, free = ?,
                                    detail = ?, due_at = ?
                                where id = ? and attempt = ?\
                                """,
                                failures,
                                trouble.kind().name(),
                                trouble.needed(),
                                trouble.free(),
                                trouble.detail(),
                                due,
                                copy.id(),
                                copy.attempt())
                        == 1;
        if (changed && copy.trouble().kind() != trouble.kind()) {
            EventTable.changed(
                    transaction, copy, copy.state().name(), copy.state(), trouble, failures, now);
        }
    }

    /** Moves a copy on, if it still is as it was read. */
    public static boolean move(
            Transaction transaction, CopyRow copy, CopyState to, Trouble trouble, Instant now) {
        boolean changed =
                transaction.update(
                                """
                                update copy set state = ?, attempt = attempt + 1, reason = ?,
                                    needed = ?, free = ?, detail = ?, reserved = 0, due_at = ?,
                                    waiting_since = ?, worker = '', failures = 0
                                where id = ? and attempt = ? and state = ?\
                                """,
                                to.name(),
                                trouble.kind().name(),
                                trouble.needed(),
                                trouble.free(),
                                trouble.detail(),
                                now,
                                now,
                                copy.id(),
                                copy.attempt(),
                                copy.state().name())
                        == 1;
        if (changed) {
            EventTable.changed(transaction, copy, copy.state().name(), to, trouble, 0, now);
        }
        return changed;
    }

    /**
     * What is there of a copy for whom comes next, as who has begun it knows; no when its part was
     * taken over by then.
     */
    public static boolean keep(
            Transaction transaction, CopyRow copy, String worker, long attempt, long kept) {
        return transaction.update(
                        """
                        update copy set kept = ?
                        where id = ? and part_worker = ? and part_attempt = ?\
                        """,
                        kept,
                        copy.id(),
                        worker,
                        attempt)
                == 1;
    }

    /** How much of what is there of a copy its transfers tell; the same holds for who says so. */
    public static boolean tell(
            Transaction transaction, CopyRow copy, String worker, long attempt, long told) {
        return transaction.update(
                        """
                        update copy set told = ?
                        where id = ? and part_worker = ? and part_attempt = ?\
                        """,
                        told,
                        copy.id(),
                        worker,
                        attempt)
                == 1;
    }

    /** Nothing is left of what was begun. */
    public static void cleaned(Transaction transaction, CopyRow copy) {
        transaction.update(
                "update copy set part_worker = '', kept = 0, told = 0 where id = ? and attempt = ?",
                copy.id(),
                copy.attempt());
    }

    /** Read again and found whole. */
    public static void verified(
            Transaction transaction, CopyRow copy, String verifiedBy, Instant now) {
        transaction.update(
                """
                update copy set verified_at = ?, verified_by = ?, checked_at = ?
                where id = ? and attempt = ? and state = 'PRESENT'\
                """,
                now,
                verifiedBy,
                now,
                copy.id(),
                copy.attempt());
    }

    public static void delete(Transaction transaction, CopyRow copy, Instant now) {
        transaction.update("delete from reader where copy = ?", copy.id());
        if (transaction.update("delete from copy where id = ?", copy.id()) == 1) {
            EventTable.gone(transaction, copy, now);
        }
    }

    /** All that wait for something are tried at once. */
    public static void hurry(Transaction transaction, UUID content, Instant now) {
        transaction.update(
                "update copy set due_at = ? where content = ? and due_at > ?", now, content, now);
    }

    /** The same for all that wait in a zone. */
    public static void hurry(Transaction transaction, Region region, int zone, Instant now) {
        transaction.update(
                "update copy set due_at = ? where region = ? and zone = ? and due_at > ?",
                now,
                region.name(),
                zone,
                now);
    }

    /** The bytes that are spoken for in the zones of some stores. */
    public static long reserved(Transaction transaction, Region region, int zone) {
        return transaction.count(
                "select coalesce(sum(reserved), 0) from copy where region = ? and zone = ?",
                region.name(),
                zone);
    }

    /** The bytes of the whole copies in a store, without holes. */
    public static long used(Transaction transaction, Region region, int zone) {
        return transaction.count(
                """
                select coalesce(sum(d.occupied), 0) from copy p
                join content_disk d on d.content = p.content
                where p.region = ? and p.zone = ? and p.state = ?\
                """,
                region.name(),
                zone,
                CopyState.PRESENT.name());
    }

    /** What must be read again first: the longest unread. */
    public static List<CopyRow> uncheckedSince(Transaction transaction, Instant before, int most) {
        return transaction.list(
                SELECT
                        + """
                         where p.state = 'PRESENT' and (p.checked_at is null or p.checked_at < ?)
                        order by p.checked_at nulls first, p.id fetch first ? rows only\
                        """,
                CopyTable::read,
                before,
                most);
    }
}
