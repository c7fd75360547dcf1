package gallerist.storage.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One zone's place of bytes. Everything but {@link #condition}, {@link #create} and {@link #space}
 * is refused where the marker is missing or another store's. All calls may be repeated, and what
 * they did is on the medium when they return. Safe for many threads.
 */
public interface RegionStore {
    /** Which store this is meant to be. */
    Identity identity();

    /** Never fails: not being reachable is a condition too. */
    Condition condition(Epoch database);

    /** Makes a store of a place where nothing is; the marker comes last. */
    void create(Epoch epoch) throws StoreFailure;

    /** Writes the database's epoch into the marker; refused where that is ahead. */
    void raise(Epoch epoch) throws StoreFailure;

    Space space() throws StoreFailure;

    /** The worker's lock, unless somebody holds it. */
    Optional<WorkerLock> lock(PathId worker) throws StoreFailure;

    /** Opens a part, as large as the disk and a single hole at first; what it holds is kept. */
    Part part(PartName name, long size) throws StoreFailure;

    /** The parts that a copy has, whoever has begun them. */
    List<PartName> parts(CopyId copy) throws StoreFailure;

    /**
     * How many bytes of a part are there for sure, seen without reading them: what was written last
     * does not count. Nothing where the store cannot see it; a part that is not there is missing.
     */
    OptionalLong begun(PartName part) throws StoreFailure;

    /** Makes another worker's part one's own. The lock must be that worker's. */
    void takeOver(WorkerLock lock, PartName theirs, PartName mine) throws StoreFailure;

    /** Deletes a part, if there is one. */
    void discard(PartName part) throws StoreFailure;

    /** Puts a content's papers, in place of those that are there. */
    void put(PathId content, Papers papers) throws StoreFailure;

    String manifest(PathId content) throws StoreFailure;

    StoredBytes digests(PathId content, PathId disk) throws StoreFailure;

    /**
     * Gives the sealed parts of all disks of one copy their names. The papers must be there; parts
     * that already have their name are passed over.
     */
    void publish(CopyId copy, List<PartName> parts) throws StoreFailure;

    StoredBytes read(CopyDisk disk) throws StoreFailure;

    /** Takes a damaged disk out of use and keeps its bytes. */
    void condemn(CopyDisk disk) throws StoreFailure;

    /** What was condemned: most of its blocks may still be right. */
    StoredBytes readBad(CopyDisk disk) throws StoreFailure;

    void discardBad(CopyDisk disk) throws StoreFailure;

    /** Deletes a copy, also what is condemned or unfinished of it. */
    void delete(CopyId copy) throws StoreFailure;

    /** Notes that the content was deleted on purpose, then deletes all of it. */
    void delete(PathId content) throws StoreFailure;

    Stock stock() throws StoreFailure;
}
