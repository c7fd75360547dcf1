package gallerist.storage.region.folder;

import gallerist.storage.file.Transfer;
import gallerist.storage.region.Identity;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.RegionStoreContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** As on a file system that refuses direct transfers. */
final class BufferedFolderStoreTest extends RegionStoreContract {
    @TempDir Path temp;

    @Override
    protected RegionStore at(Identity identity) {
        return new FolderStore(temp.resolve("1"), identity, Optional.of(Transfer.BUFFERED));
    }
}
