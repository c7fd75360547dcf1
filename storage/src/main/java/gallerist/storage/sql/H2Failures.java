package gallerist.storage.sql;

import gallerist.storage.WorkspaceException;
import gallerist.storage.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the failures of the embedded database and its disk mean for a workspace. */
public final class H2Failures {
    private static final int ALREADY_OPEN = 90020;
    private static final int UNREADABLE = 90028;
    private static final int CORRUPTED = 90030;
    private static final int UNEXPECTED = 50000;

    /** Where nothing is left, H2 wants to begin anew, which it may not. */
    private static final int READ_ONLY = 90097;

    /** As Linux, macOS and Windows say it. */
    private static final List<String> FULL =
            List.of("no space left on device", "disk quota exceeded", "not enough space on");

    private H2Failures() {}

    static RuntimeException explained(Path folder, DatabaseException failure) {
        if (isFull(failure)) {
            return new WorkspaceException(
                    Reason.FULL, folder, "no space is left on its disk", failure);
        }
        return switch (failure.vendorCode()) {
            case ALREADY_OPEN ->
                    new WorkspaceException(
                            Reason.OWNED, folder, "another process uses it", failure);
            case UNREADABLE, CORRUPTED, UNEXPECTED, READ_ONLY -> damaged(folder, failure);
            default -> failure;
        };
    }

    /** Whatever H2 stumbles over before it has opened a file, is wrong in that file. */
    static RuntimeException atOpening(Path folder, DatabaseException failure) {
        return explained(folder, failure) instanceof WorkspaceException explained
                ? explained
                : damaged(folder, failure);
    }

    private static WorkspaceException damaged(Path folder, DatabaseException failure) {
        return new WorkspaceException(
                Reason.DAMAGED, folder, "its database file can't be read", failure);
    }

    public static WorkspaceException explained(Path folder, IOException failure) {
        return isFull(failure)
                ? new WorkspaceException(
                        Reason.FULL, folder, "no space is left on its disk", failure)
                : new WorkspaceException(Reason.DENIED, folder, words(failure), failure);
    }

    private static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                    "permission denied for '%s'".formatted(denied.getFile());
            case NoSuchFileException missing -> "'%s' is not there".formatted(missing.getFile());
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static boolean isFull(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> FULL.stream().anyMatch(message::contains));
    }
}
