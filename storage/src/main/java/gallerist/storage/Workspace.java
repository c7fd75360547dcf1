package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.ChangeNote;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.sharing.Principal;
import gallerist.storage.Writes.Written;
import gallerist.storage.region.Epoch;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Lookout;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.H2File;
import gallerist.storage.sql.Migrations;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.Standing;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A folder with everything somebody curates. One process owns it from {@link #open} to {@link
 * #close}.
 */
public final class Workspace implements AutoCloseable {
    private static final String CHECK = "Gallerist/workspace/read";

    private final Path folder;
    private final Ownership ownership;
    private final NotedHead noted;
    private final H2File file;
    private final Database database;
    private final Changes changes = new Changes();
    private final Writes writes;
    private final Backups backups;
    private final Advising advising;
    private final String login;
    private final InstantSource clock;
    private final Uptime uptime;
    private final Lookout lookout;
    private Optional<Depot> depot = Optional.empty();
    private Optional<Replicator> replicator = Optional.empty();

    private Workspace(
            Path folder,
            Ownership ownership,
            NotedHead noted,
            H2File file,
            InstantSource clock,
            Uptime uptime) {
        this.folder = folder;
        this.ownership = ownership;
        this.noted = noted;
        this.file = file;
        this.database = file.database();
        this.writes = new Writes(database, clock, noted, changes);
        this.backups = new Backups(folder, database, clock);
        this.login = login();
        this.clock = clock;
        this.uptime = uptime;
        this.lookout = new Lookout(folder, uptime);
        this.database.lookWith(lookout);
        this.advising =
                new Advising(
                        database, writes, galleries(), definitions(), versions(), deployments());
    }

    /**
     * Opens the workspace in a folder, which is made on first use. Several processes may read it;
     * the first write keeps all others out.
     */
    public static Workspace open(Path folder, InstantSource clock) {
        return open(folder, clock, Uptime.OF_THE_MACHINE, Migrations.ALL);
    }

    static Workspace open(Path folder, InstantSource clock, Migrations migrations) {
        return open(folder, clock, Uptime.OF_THE_MACHINE, migrations);
    }

    static Workspace open(Path folder, InstantSource clock, Uptime uptime, Migrations migrations) {
        WorkspaceFolder.prepare(folder);
        Ownership ownership = Ownership.reading(folder);
        boolean isOpen = false;
        try {
            NotedHead noted = new NotedHead(folder);
            H2File file =
                    new Opening(folder, ownership, noted, migrations)
                            .open(clock.instant(), login());
            Workspace workspace = new Workspace(folder, ownership, noted, file, clock, uptime);
            isOpen = true;
            return workspace;
        } finally {
            if (!isOpen) {
                ownership.close();
            }
        }
    }

    /** The backups inside a workspace, also where it can't be opened; oldest first. */
    public static List<Backup> backupsIn(Path folder) {
        return BackupFolder.of(folder).list();
    }

    /**
     * Brings the newest backup back, also where the database is damaged or missing.
     *
     * @param as who does it; nobody named is the owner of the workspace
     */
    public static Outcome<Restored> restore(Path folder, String as, InstantSource clock) {
        return new Restore(folder, clock, Migrations.ALL, as).newest();
    }

    /** Brings a backup back that lies anywhere. */
    public static Outcome<Restored> restore(
            Path folder, Path backup, String as, InstantSource clock) {
        return new Restore(folder, clock, Migrations.ALL, as).from(backup);
    }

    /**
     * Makes what is missing in the catalogue again from the stores, or all of it where the database
     * is lost.
     *
     * @param elsewhere folders of zones that lie outside the workspace
     */
    public static Outcome<Rebuilt> rebuild(
            Path folder, List<Path> elsewhere, String as, InstantSource clock) {
        return new Rebuild(folder, elsewhere, clock).run(as);
    }

    /** Where the workspace stands, for somebody who may replace it; others are refused. */
    Standing standingBeforeRestore(Caller caller) {
        return writes.attempt(
                        caller,
                        Operation.WORKSPACE_RESTORE,
                        subscription(),
                        transaction -> Written.unchanged(Standing.of(transaction)))
                .orThrow();
    }

    /** The operating system's login of the person at the machine. */
    static String login() {
        return System.getProperty("user.name", "user");
    }

    /**
     * Whether a process owns the workspace in a folder, or is about to. Not to be asked by a
     * process that has it open.
     */
    public static boolean isOwned(Path folder) {
        return Ownership.isOwned(folder) || Claim.isOfAnother(folder);
    }

    /** Keeps all others out from now on, and notes where they can reach this process. */
    public void listenAt(Path socket) {
        file.own();
        ownership.listening(socket);
        recycleBin().purgeDue();
    }

    /** Somebody who acts: the one named, or without a name the owner of the workspace. */
    public Outcome<Caller> caller(String name) {
        return Outcome.of(() -> {
            Principal principal =
                    database.read(transaction ->
                            name.isEmpty()
                                    ? PrincipalTable.owner(transaction)
                                    : PrincipalTable.named(transaction, name));
            return new Caller(principal, login, correlation(), ChangeNote.NONE);
        });
    }

    /** A random UUID that is not a secret: those of the JDK load what secrets need. */
    private static UUID correlation() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L,
                (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    /** The subscription that somebody works in who names none. */
    public ResourceId subscription() {
        return database.read(WorkspaceTable::subscription);
    }

    /** What new resources get where nobody chose. */
    public Defaults defaults() {
        return Defaults.of(database.read(WorkspaceTable::apiVersion));
    }

    public Path folder() {
        return folder;
    }

    public Groups groups() {
        return new Groups(database, writes);
    }

    public Galleries galleries() {
        return new Galleries(database, writes);
    }

    public Definitions definitions() {
        return new Definitions(database, writes);
    }

    public Versions versions() {
        return new Versions(database, writes, this::progress);
    }

    private synchronized Progress progress() {
        return depot.map(open -> open.transfers().progress()).orElse(Progress.NONE);
    }

    /** Where bytes are moved; opened by the first who wants to. */
    private synchronized Depot depot() {
        if (depot.isEmpty()) {
            Epoch epoch = Depot.begin(database);
            lookout.begun(epoch);
            depot = Optional.of(newDepot(epoch));
        }
        return depot.get();
    }

    private Depot newDepot(Epoch epoch) {
        return new Depot(
                database,
                clock,
                uptime,
                folder,
                epoch,
                () -> changes.written(Operation.STORE_WRITE, subscription()));
    }

    /** The service of this process. */
    public synchronized Replicator replicator() {
        if (replicator.isEmpty()) {
            replicator = Optional.of(newReplicator(depot()));
        }
        return replicator.get();
    }

    /** A second service in this process, which shares the work with the first. */
    Replicator anotherReplicator() {
        return newReplicator(anotherDepot());
    }

    private Replicator newReplicator(Depot where) {
        return new Replicator(
                where,
                file::dataSource,
                changes,
                recycleBin()::purgeDue,
                new Evidence(database, writes)::note);
    }

    Depot anotherDepot() {
        return newDepot(depot().stores().epoch());
    }

    Database database() {
        return database;
    }

    public RegionStores regionStores() {
        return new RegionStores(database, writes, folder, this::depot);
    }

    public Rebuilding rebuilding() {
        return new Rebuilding(database, writes, this::depot);
    }

    public Strays strays() {
        return new Strays(database, this::depot);
    }

    public Verification verification() {
        return new Verification(database, writes, this::depot, this::poke);
    }

    private synchronized void poke() {
        replicator.ifPresent(Replicator::poke);
    }

    public Exports exports() {
        return new Exports(database, this::depot);
    }

    public Replications replications() {
        return new Replications(database, writes, folder, this::progress);
    }

    public ReplicationHistory replicationHistory() {
        return new ReplicationHistory(database);
    }

    public Holds holds() {
        return new Holds(database, writes, this::depot);
    }

    public Captures captures() {
        return new Captures(
                database, clock, this::depot, versions(), applicationVersions(), sources());
    }

    public Numbers numbers() {
        return new Numbers(database, writes);
    }

    public Plans plans() {
        return new Plans(database, writes);
    }

    public Promotions promotions() {
        return new Promotions(database, writes, definitions(), captures());
    }

    public Comparisons comparisons() {
        return new Comparisons(this);
    }

    public CreationPlans creationPlans() {
        return new CreationPlans(database, writes);
    }

    public DeletionPlans deletionPlans() {
        return new DeletionPlans(database, writes);
    }

    public Deletions deletions() {
        return new Deletions(
                writes,
                deletionPlans(),
                new Deletions.Verbs(
                        versions(),
                        recycleBin(),
                        applicationVersions(),
                        definitions(),
                        applications(),
                        galleries()));
    }

    public Sweeps sweeps() {
        return new Sweeps(database, writes, imports(), tagging(), deletions());
    }

    public RecycleBin recycleBin() {
        return new RecycleBin(database, writes, uptime);
    }

    public Applications applications() {
        return new Applications(database, writes);
    }

    public ApplicationVersions applicationVersions() {
        return new ApplicationVersions(database, writes, this::progress);
    }

    /** Resources of many kinds at once, all or none. */
    public Imports imports() {
        return new Imports(
                groups(),
                galleries(),
                sharing(),
                definitions(),
                versions(),
                applications(),
                applicationVersions(),
                writes);
    }

    public Sources sources() {
        return new Sources(database, writes);
    }

    public Deployments deployments() {
        return new Deployments(folder, database, writes, this::depot);
    }

    public Sharing sharing() {
        return new Sharing(database, writes);
    }

    /** What a subscription sees in a region of galleries that are open in some way. */
    public Storefront storefront(
            Caller caller, ResourceId subscription, Region region, Offer offer) {
        return new Storefront(database, caller, subscription, region, offer);
    }

    /** What galleries hold, by name. */
    public Outline outline() {
        return new Outline(database);
    }

    /** Tells what was committed by this process. */
    public Changes changes() {
        return changes;
    }

    public Usages usages() {
        return new Usages(database);
    }

    public People people() {
        return new People(database, writes);
    }

    public Accounts accounts() {
        return new Accounts(database, writes);
    }

    public SubscriptionNotes notes() {
        return new SubscriptionNotes(database, writes);
    }

    public Access access() {
        return new Access(database, writes);
    }

    public Locks locks() {
        return new Locks(database, writes);
    }

    public Tagging tagging() {
        return new Tagging(database, writes);
    }

    public ActivityLog activityLog() {
        return new ActivityLog(database);
    }

    public Settings settings() {
        return new Settings(database, writes);
    }

    public Charges charges() {
        return new Charges(database, versions(), recycleBin(), applicationVersions());
    }

    public Advising advising() {
        return advising;
    }

    public Prices prices() {
        return new Prices(database, writes);
    }

    public About about() {
        return database.read(WorkspaceTable::about);
    }

    public Backups backups() {
        return backups;
    }

    /** Looks at everything, for somebody who may see the workspace. */
    public Outcome<CheckResult> check(Caller caller) {
        return Outcome.of(() -> {
            database.read(transaction -> {
                Permission.require(
                        transaction, caller, CHECK, WorkspaceTable.subscription(transaction));
                return true;
            });
            return Check.run(database, BackupFolder.of(folder), noted);
        });
    }

    /** Many changes, each for itself, that reach the disk together at the end. */
    public void together(Runnable changes) {
        writes.together(changes);
    }

    @Override
    public void close() {
        try (ownership;
                noted;
                file) {
            endMoving();
            if (noted.hasMoved() && !file.isLost()) {
                recycleBin().purgeDue();
                backups.makeIfDue();
            }
        }
    }

    private synchronized void endMoving() {
        replicator.ifPresent(Replicator::close);
        depot.ifPresent(Depot::close);
    }
}
