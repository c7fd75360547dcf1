package gallerist.storage.sql;

import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import java.util.List;
import java.util.Optional;

/** Where the resources of a kind are kept. */
public interface Table<R extends Resource> {

    Optional<R> find(Transaction transaction, ResourceId id);

    /** Those of a stretch, in the order of their ids. */
    List<R> list(Transaction transaction, Stretch stretch);

    void insert(Transaction transaction, R resource, Stored stored);

    /** Refuses when the stored resource is not the one that the new state follows. */
    void update(Transaction transaction, R resource, Stored stored);

    void delete(Transaction transaction, ResourceId id);
}
