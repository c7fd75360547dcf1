package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of machines that are not recorded yet. Each has a hidden name until all are whole, and
 * keeps it beside its own until the machines are recorded: by that a file that a killed process has
 * left is told from one of somebody else.
 */
final class Drafts {
    private final List<Path> files = new ArrayList<>();
    private final List<Path> named = new ArrayList<>();

    /** Where a file is written that shall have a name later. */
    Path add(Path file) {
        files.add(file);
        return draft(file);
    }

    private static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".draft");
    }

    /** Whether a file was left by a process that was killed when it had named it. */
    static boolean isLeft(Path file) throws IOException {
        Path draft = draft(file);
        return Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isSameFile(draft, file);
    }

    /** Gives all of them their names; nothing that is there is written over. */
    void name() throws IOException {
        for (Path file : files) {
            try {
                name(file);
            } catch (FileAlreadyExistsException e) {
                throw new Refusal(new Problem.FileExists(file.toString()));
            }
            named.add(file);
        }
    }

    private static void name(Path file) throws IOException {
        try {
            Files.createLink(file, draft(file));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            Files.move(draft(file), file);
        }
    }

    /** The machines are recorded: the files have their names only. */
    void settle() {
        files.forEach(file -> draft(file).toFile().delete());
    }

    /** Deletes what was written for machines that are not to be after all. */
    void abandon() {
        named.forEach(file -> file.toFile().delete());
        settle();
    }
}
