package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.activity.Anchor;
import gallerist.model.activity.Chain;
import gallerist.model.activity.ChainCheck;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Subscription;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.CountTable;
import gallerist.storage.sql.CountTable.Count;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DatabaseException;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.GroupTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.LockTable;
import gallerist.storage.sql.MemberTable;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.TableNames;
import gallerist.storage.sql.TenantTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/** A look at everything that a workspace keeps: every row, every entry, every backup. */
final class Check {
    private static final int PAGE = 500;

    private final Database database;
    private final BackupFolder backups;
    private final NotedHead noted;
    private final List<Fault> faults = new ArrayList<>();

    private Check(Database database, BackupFolder backups, NotedHead noted) {
        this.database = database;
        this.backups = backups;
        this.noted = noted;
    }

    static CheckResult run(Database database, BackupFolder backups, NotedHead noted) {
        Check check = new Check(database, backups, noted);
        check.tables();
        check.resources();
        check.counts();
        check.rest();
        check.stores();
        check.copies();
        List<Backup> sound = check.backups();
        return new CheckResult(check.faults, check.log(sound));
    }

    /** Faults that a look can come upon become part of the answer. */
    private void look(String part, Consumer<Transaction> look) {
        try {
            database.read(transaction -> {
                look.accept(transaction);
                return true;
            });
        } catch (DatabaseException
                | WorkspaceException
                | Refusal
                | NoSuchElementException
                | IllegalArgumentException e) {
            faults.add(new Fault.Unreadable(part, String.valueOf(e.getMessage())));
        }
    }

    private void tables() {
        List<String> names = new ArrayList<>();
        look("the list of tables", transaction -> names.addAll(TableNames.all(transaction)));
        for (String name : names) {
            look("table " + name, transaction -> TableNames.readRows(transaction, name));
        }
    }

    @FunctionalInterface
    private interface Reader {
        List<? extends Resource> read(Transaction transaction, Stretch stretch);
    }

    private void resources() {
        Map<Kind, Reader> readers = new EnumMap<>(Kind.class);
        readers.put(Kind.RESOURCE_GROUP, new GroupTable()::list);
        readers.put(Kind.GALLERY, new GalleryTable()::list);
        readers.put(Kind.IMAGE_DEFINITION, new DefinitionTable()::list);
        readers.put(Kind.IMAGE_VERSION, ImageVersionTable::listAll);
        readers.put(Kind.APPLICATION, new ApplicationTable()::list);
        readers.put(Kind.APPLICATION_VERSION, new ApplicationVersionTable()::list);
        readers.put(Kind.MANAGED_IMAGE, new SourceTable()::list);
        readers.put(Kind.SNAPSHOT, new SourceTable()::list);
        readers.put(Kind.DISK, new SourceTable()::list);
        readers.forEach((kind, reader) ->
                look(kind.text(), transaction -> compare(transaction, kind, reader)));
    }

    /** A resource of which a part is lost is not read. */
    private void compare(Transaction transaction, Kind kind, Reader reader) {
        long whole = 0;
        for (Subscription subscription : SubscriptionTable.list(transaction)) {
            whole +=
                    count(
                            transaction,
                            kind,
                            ResourceId.subscription(subscription.id().toString()),
                            reader);
        }
        long found = ResourceTable.count(transaction, kind);
        if (found != whole) {
            faults.add(new Fault.Incomplete(kind, found, whole));
        }
    }

    private static long count(Transaction transaction, Kind kind, ResourceId scope, Reader reader) {
        long count = 0;
        String after = "";
        List<? extends Resource> page;
        do {
            page = reader.read(transaction, new Stretch(kind, scope, List.of(scope), after, PAGE));
            count += page.size();
            after = page.isEmpty() ? "" : page.getLast().id().key();
        } while (page.size() == PAGE);
        return count;
    }

    private void counts() {
        look(
                "the counts of resources",
                transaction -> {
                    Map<Count, Long> kept = CountTable.kept(transaction);
                    Map<Count, Long> counted = CountTable.counted(transaction);
                    Set<Count> all = new HashSet<>(kept.keySet());
                    all.addAll(counted.keySet());
                    for (Count each : all) {
                        long is = kept.getOrDefault(each, 0L);
                        long should = counted.getOrDefault(each, 0L);
                        if (is != should) {
                            faults.add(
                                    new Fault.Miscounted(each.kind(), each.location(), is, should));
                        }
                    }
                });
    }

    private void rest() {
        look("tenants", TenantTable::list);
        look("subscriptions", SubscriptionTable::list);
        for (PrincipalKind kind : PrincipalKind.values()) {
            look(kind.text(), transaction -> PrincipalTable.list(transaction, kind));
        }
        look("group members", MemberTable::all);
        look("role assignments", AccessTable::all);
        look("locks", LockTable::all);
        look("settings", WorkspaceTable::about);
        look("prices", Prices::stored);
    }

    /** What is switched off for a drill is as it should be. */
    private void stores() {
        look(
                "region stores",
                transaction ->
                        StoreTable.seen(transaction).stream()
                                .filter(store -> !store.condition().isUsable())
                                .filter(store -> !store.drills().outage())
                                .map(StoreRow::unusable)
                                .map(Fault.StoreWrong::new)
                                .forEach(faults::add));
    }

    private void copies() {
        look(
                "copies",
                transaction ->
                        ContentTable.without(transaction).stream()
                                .map(Content::path)
                                .map(Fault.NoGoodCopy::new)
                                .forEach(faults::add));
    }

    /** Those that are whole. */
    private List<Backup> backups() {
        List<Backup> sound = new ArrayList<>();
        for (Path file : backups.files()) {
            try {
                sound.add(BackupFile.verify(file));
            } catch (WorkspaceException e) {
                faults.add(new Fault.BackupBroken(file, e.detail()));
            }
        }
        return sound;
    }

    private Anchor log(List<Backup> sound) {
        List<Anchor> head = new ArrayList<>();
        look(
                Fault.LOG,
                transaction -> {
                    head.add(ActivityTable.head(transaction));
                    Collection<Anchor> outside = new ArrayList<>(List.of(head.getFirst()));
                    outside.add(noted.anchor());
                    outside.addAll(Anchors.valid(sound, ActivityTable.all(transaction)));
                    ChainCheck found = Chain.verify(ActivityTable.all(transaction), outside);
                    if (!found.equals(new ChainCheck.Whole(head.getFirst()))) {
                        faults.add(new Fault.LogBroken(found));
                    }
                });
        return head.isEmpty() ? Anchor.START : head.getFirst();
    }
}
