package gallerist.storage.region.wrap;

import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Papers;
import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Space;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.WorkerLock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Passes every call on to another store. */
abstract class ForwardingStore implements RegionStore {
    private final RegionStore store;

    ForwardingStore(RegionStore store) {
        this.store = store;
    }

    /** Called before everything that touches the store. */
    void before() throws StoreFailure {}

    @Override
    public Identity identity() {
        return store.identity();
    }

    @Override
    public Condition condition(Epoch database) {
        return store.condition(database);
    }

    @Override
    public void create(Epoch epoch) throws StoreFailure {
        before();
        store.create(epoch);
    }

    @Override
    public void raise(Epoch epoch) throws StoreFailure {
        before();
        store.raise(epoch);
    }

    @Override
    public Space space() throws StoreFailure {
        before();
        return store.space();
    }

    @Override
    public Optional<WorkerLock> lock(PathId worker) throws StoreFailure {
        before();
        return store.lock(worker);
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        before();
        return store.part(name, size);
    }

    @Override
    public List<PartName> parts(CopyId copy) throws StoreFailure {
        before();
        return store.parts(copy);
    }

    @Override
    public OptionalLong begun(PartName part) throws StoreFailure {
        before();
        return store.begun(part);
    }

    @Override
    public void takeOver(WorkerLock lock, PartName theirs, PartName mine) throws StoreFailure {
        before();
        store.takeOver(lock, theirs, mine);
    }

    @Override
    public void discard(PartName part) throws StoreFailure {
        before();
        store.discard(part);
    }

    @Override
    public void put(PathId content, Papers papers) throws StoreFailure {
        before();
        store.put(content, papers);
    }

    @Override
    public String manifest(PathId content) throws StoreFailure {
        before();
        return store.manifest(content);
    }

    @Override
    public StoredBytes digests(PathId content, PathId disk) throws StoreFailure {
        before();
        return store.digests(content, disk);
    }

    @Override
    public void publish(CopyId copy, List<PartName> parts) throws StoreFailure {
        before();
        store.publish(copy, parts);
    }

    @Override
    public StoredBytes read(CopyDisk disk) throws StoreFailure {
        before();
        return store.read(disk);
    }

    @Override
    public void condemn(CopyDisk disk) throws StoreFailure {
        before();
        store.condemn(disk);
    }

    @Override
    public StoredBytes readBad(CopyDisk disk) throws StoreFailure {
        before();
        return store.readBad(disk);
    }

    @Override
    public void discardBad(CopyDisk disk) throws StoreFailure {
        before();
        store.discardBad(disk);
    }

    @Override
    public void delete(CopyId copy) throws StoreFailure {
        before();
        store.delete(copy);
    }

    @Override
    public void delete(PathId content) throws StoreFailure {
        before();
        store.delete(content);
    }

    @Override
    public Stock stock() throws StoreFailure {
        before();
        return store.stock();
    }
}
