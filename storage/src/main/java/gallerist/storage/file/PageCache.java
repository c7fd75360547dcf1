package gallerist.storage.file;

import java.lang.foreign.Arena;
import java.nio.file.Path;

/** What the system remembers of files. */
public final class PageCache {
    private PageCache() {}

    /** Makes the next read ask the device. Only what was forced is forgotten, and only on Linux. */
    public static void forget(Path file) {
        if (!CLibrary.isHere()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            int descriptor = CLibrary.openToRead(arena.allocateFrom(file.toString()));
            if (descriptor >= 0) {
                CLibrary.forgetCachedPages(descriptor);
                CLibrary.close(descriptor);
            }
        }
    }
}
