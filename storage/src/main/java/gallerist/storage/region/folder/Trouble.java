package gallerist.storage.region.folder;

import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a failing file means for a store. */
final class Trouble {
    /** A disk with less left than this counts as full, whatever its language says. */
    private static final long ALMOST_NOTHING = 1 << 20;

    private Trouble() {}

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, StoreFailure;
    }

    @FunctionalInterface
    interface Task {
        void run() throws IOException, StoreFailure;
    }

    static <T> T explained(Path place, Work<T> work) throws StoreFailure {
        try {
            return work.run();
        } catch (IOException e) {
            throw of(e, place);
        }
    }

    static void explain(Path place, Task task) throws StoreFailure {
        explained(
                place,
                () -> {
                    task.run();
                    return place;
                });
    }

    /** Where a write of so many bytes failed. */
    static StoreFailure ofWriting(IOException e, Path place, long bytes) {
        return e instanceof FileSystemException || usable(place) >= bytes + ALMOST_NOTHING
                ? of(e, place)
                : full(e, place, bytes);
    }

    static StoreFailure of(IOException e, Path place) {
        String text = String.valueOf(e.getMessage());
        return switch (e) {
            case AccessDeniedException _ -> failure(new StoreFailure.Denied(text), e);
            case NoSuchFileException _ -> failure(new StoreFailure.Missing(text), e);
            case IOException _
                    when text.contains("No space left on device")
                            || text.contains("Disk quota exceeded") ->
                    full(e, place, 0);
            case IOException _ when text.contains("Too many levels of symbolic links") ->
                    failure(new StoreFailure.Link(place.toString()), e);
            case IOException _ when text.contains("Read-only file system") ->
                    failure(new StoreFailure.Denied(text), e);
            default -> failure(new StoreFailure.Unreachable(text), e);
        };
    }

    private static StoreFailure full(IOException e, Path place, long bytes) {
        return failure(new StoreFailure.Full(bytes, usable(place)), e);
    }

    private static StoreFailure failure(StoreFailure.Reason reason, IOException cause) {
        return new StoreFailure(reason, cause);
    }

    private static long usable(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE / 2;
        }
    }
}
