package gallerist.storage.ledger;

import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Details;
import gallerist.model.replication.Hold;
import gallerist.storage.CopyEvent;
import gallerist.storage.Progress;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What happened to copies, in the order in which it happened. Nothing is changed afterwards. */
public final class EventTable {
    private static final String COLUMNS =
            """
            select e.id, e.at, e.path, e.copy, e.region, e.zone, e.replica, e.kind, e.old_state,
                e.new_state, e.reason, e.detail, e.done, e.total, e.rate, e.needed, e.free, e.hold,
                e.held_by\
            """;

    private static final String IN_SCOPE =
            "(e.path_key = ? or (e.path_key > ? and e.path_key < ?))";

    private EventTable() {}

    /** What an event says of a copy besides its state. */
    private record Facts(
            Trouble trouble,
            int failures,
            Optional<Region> source,
            long done,
            long total,
            long rate) {
        static final Facts NONE = new Facts(Trouble.NONE, 0, Optional.empty(), 0, 0, 0);
    }

    static void changed(
            Transaction transaction,
            CopyRow copy,
            String from,
            CopyState to,
            Trouble trouble,
            int failures,
            Instant now) {
        insert(
                transaction,
                copy,
                "STATE",
                from,
                to.name(),
                new Facts(
                        trouble,
                        failures,
                        Optional.empty(),
                        isKept(copy, to) ? copy.kept() : 0,
                        isKept(copy, to) ? occupied(transaction, copy) : 0,
                        0),
                now);
    }

    /** Whether what was begun of it is still there. */
    private static boolean isKept(CopyRow copy, CopyState to) {
        return copy.isBegun() && (to == CopyState.WAITING || to == CopyState.HELD);
    }

    private static long occupied(Transaction transaction, CopyRow copy) {
        return ContentTable.disks(transaction, copy.content()).stream()
                .mapToLong(ContentDisk::occupied)
                .sum();
    }

    /** A copy is made from now on. */
    static void begun(
            Transaction transaction, CopyRow copy, CopyTable.Beginning beginning, Instant now) {
        insert(
                transaction,
                copy,
                "STATE",
                copy.state().name(),
                CopyState.COPYING.name(),
                new Facts(
                        Trouble.of(Trouble.Kind.NONE, beginning.detail()),
                        copy.failures(),
                        Optional.of(beginning.source()),
                        beginning.kept(),
                        beginning.total(),
                        0),
                now);
    }

    /** Something that is to be told of a copy whose state stays. */
    public static void noted(
            Transaction transaction,
            CopyRow copy,
            Optional<Region> source,
            Progress.Resting kept,
            String detail,
            Instant now) {
        insert(
                transaction,
                copy,
                "STATE",
                copy.state().name(),
                copy.state().name(),
                new Facts(
                        Trouble.of(Trouble.Kind.NONE, detail),
                        copy.failures(),
                        source,
                        kept.done(),
                        kept.total(),
                        0),
                now);
    }

    /** The newest place in the order of events at which a copy of a resource became whole. */
    public static Optional<Long> lastWhole(Transaction transaction, ResourceId resource) {
        return transaction
                .list(
                        """
                        select e.id from copy_event e
                        where e.path_key = ? and e.kind = 'STATE' and e.new_state = 'PRESENT'
                        order by e.id desc fetch first 1 rows only\
                        """,
                        row -> row.number(1),
                        resource.key())
                .stream()
                .findFirst();
    }

    static void gone(Transaction transaction, CopyRow copy, Instant now) {
        insert(transaction, copy, "STATE", CopyState.DELETING.name(), "", Facts.NONE, now);
    }

    /** How far a transfer had come at a moment, and how fast it was. */
    public static void sample(
            Transaction transaction, CopyRow copy, Progress.Moving moving, Instant now) {
        insert(
                transaction,
                copy,
                "SAMPLE",
                CopyState.COPYING.name(),
                CopyState.COPYING.name(),
                new Facts(
                        Trouble.NONE,
                        copy.failures(),
                        Optional.of(moving.source()),
                        moving.done(),
                        moving.total(),
                        moving.bytesPerSecond()),
                now);
    }

    private static void insert(
            Transaction transaction,
            CopyRow copy,
            String kind,
            String from,
            String to,
            Facts facts,
            Instant now) {
        Optional<Content> content = ContentTable.find(transaction, copy.content());
        if (content.isEmpty()) {
            return;
        }
        Region region = copy.slot().region();
        Optional<HoldTable.Held> held =
                to.equals(CopyState.HELD.name())
                        ? HoldTable.of(transaction, copy.content(), region)
                        : Optional.empty();
        transaction.update(
                """
                insert into copy_event(at, path, path_key, copy, region, zone, replica, kind,
                    old_state, new_state, reason, detail, done, total, rate, needed, free, failures,
                    hold, held_by, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                now,
                content.get().path().toString(),
                content.get().path().key(),
                copy.id(),
                region.name(),
                copy.slot().zone(),
                copy.slot().replica(),
                kind,
                from,
                to,
                facts.trouble().kind().name(),
                facts.trouble().detail(),
                facts.done(),
                facts.total(),
                facts.rate(),
                facts.trouble().needed(),
                facts.trouble().free(),
                facts.failures(),
                held.map(each -> each.hold().name()).orElse(Hold.NONE.name()),
                held.map(HoldTable.Held::by).orElse(""),
                facts.source().map(Region::name).orElse(""));
    }

    /** When a copy was last taken up before the attempt that makes it now. */
    public static Optional<Instant> takenUpBefore(Transaction transaction, CopyRow copy) {
        return transaction
                .list(
                        """
                        select e.at from copy_event e
                        where e.copy = ? and e.kind = 'STATE' and e.new_state = 'COPYING'
                            and (e.old_state <> 'COPYING' or e.source <> '')
                        order by e.id desc fetch first 2 rows only\
                        """,
                        row -> row.instant(1),
                        copy.id())
                .stream()
                .skip(1)
                .findFirst();
    }

    /** Since when copies of a content are being made of those that are not whole now. */
    public static Optional<Instant> begun(Transaction transaction, UUID content) {
        return transaction
                .first(
                        """
                        select min(e.at) from copy_event e join copy p on p.id = e.copy
                        where p.content = ?
                            and p.state in ('ABSENT', 'WAITING', 'COPYING', 'HELD', 'DAMAGED', 'LOST')
                            and e.id > coalesce((select max(w.id) from copy_event w
                                where w.copy = e.copy and w.new_state = 'PRESENT'), 0)\
                        """,
                        row -> row.possibleInstant(1),
                        content)
                .flatMap(Function.identity());
    }

    /** Those of a scope from one moment to another, oldest first. */
    public static List<CopyEvent> within(
            Transaction transaction, ResourceId scope, Instant from, Instant until) {
        return transaction.list(
                COLUMNS
                        + " from copy_event e where "
                        + IN_SCOPE
                        + " and e.at >= ? and e.at <= ? order by e.id",
                EventTable::read,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0",
                from,
                until);
    }

    /**
     * How the copies of a scope stood at a moment, by what had happened last to each; those that
     * were gone are left out.
     */
    public static List<PastCopy> at(Transaction transaction, ResourceId scope, Instant moment) {
        return transaction.list(
                COLUMNS
                        + """
                        , e.failures, e.source
                        from copy_event e join
                            (select copy, max(id) as last from copy_event e where\
                        """
                        + " "
                        + IN_SCOPE
                        + """
                         and e.at <= ? group by copy) l on l.last = e.id
                        where e.new_state <> ''
                        order by e.path_key, e.region, e.replica, e.zone\
                        """,
                EventTable::pastCopy,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0",
                moment);
    }

    private static PastCopy pastCopy(Row row) {
        return new PastCopy(
                read(row),
                trouble(row),
                row.count(20),
                held(row),
                Optional.of(row.text(21)).filter(name -> !name.isEmpty()).map(Regions::of));
    }

    private static Trouble trouble(Row row) {
        return new Trouble(
                Trouble.Kind.valueOf(row.text(11)), row.number(16), row.number(17), row.text(12));
    }

    private static HoldTable.Held held(Row row) {
        return new HoldTable.Held(Hold.valueOf(row.text(18)), row.text(19));
    }

    /** Who or what it was. */
    private static String words(Row row) {
        Trouble trouble = trouble(row);
        return held(row).hold() == Hold.NONE
                ? Details.told(trouble)
                : Details.held(held(row).hold(), held(row).by(), trouble.detail());
    }

    private static CopyEvent read(Row row) {
        return new CopyEvent(
                row.number(1),
                row.instant(2),
                ResourceId.of(row.text(3)),
                row.uuid(4),
                Regions.of(row.text(5)),
                row.count(6),
                row.count(7),
                row.text(8).equals("SAMPLE"),
                row.text(9),
                row.text(10),
                Trouble.Kind.valueOf(row.text(11)),
                words(row),
                row.number(13),
                row.number(14),
                row.number(15));
    }

    /**
     * Leaves of events before a moment only the last one of each copy and day: what a past day came
     * to can still be shown.
     */
    public static void fold(Transaction transaction, Instant before) {
        transaction.update(
                """
                delete from copy_event where at < ? and id not in (
                    select max(e.id) from copy_event e where e.at < ? and e.kind = 'STATE'
                    group by e.copy, cast(e.at as date))\
                """,
                before,
                before);
    }
}
