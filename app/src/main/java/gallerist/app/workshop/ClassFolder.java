package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The files of a class: its workspace, small disk images, and a note of its workshop. */
record ClassFolder(Path path) {
    static final List<String> DISKS = List.of("disk", "disk2");
    static final String WORKSPACE = "workspace";
    private static final String NOTE = "workshop.txt";

    /** Holds what was there while the class is made anew. */
    private static final String BEFORE = "before";

    private static final String PREPARED = "prepared";
    private static final String PROGRESS = "progress.json";

    private static final int DISK_BYTES = 3 << 20;

    Path workspace() {
        return path.resolve(WORKSPACE);
    }

    /** The workspace as it began. */
    Prepared prepared() {
        return new Prepared(path.resolve(PREPARED), workspace());
    }

    /** What is known of the steps. */
    ProgressFile progress() {
        return new ProgressFile(path.resolve(PROGRESS), path.resolve(NOTE));
    }

    /** What was known of them as it began. */
    ProgressFile progressKept() {
        return new ProgressFile(path.resolve(PREPARED).resolve(PROGRESS), path.resolve(NOTE));
    }

    Path disk(String name) {
        return path.resolve(name + ".img");
    }

    /** Whether it holds a class, perhaps one that was not made to its end. */
    boolean isTaken() {
        return Files.isRegularFile(path.resolve(NOTE));
    }

    /** The name of the workshop of the class. */
    String noted() throws IOException {
        return Files.readString(path.resolve(NOTE)).strip();
    }

    boolean isEmpty() throws IOException {
        return !Files.exists(path) || entries().isEmpty();
    }

    long free() throws IOException {
        Path there = path;
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.getParent()).orElseThrow();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    /** Puts in what each class has, save the workspace. */
    void furnish(String workshop) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(NOTE), workshop + "\n");
        for (int i = 0; i < DISKS.size(); i++) {
            byte[] content = new byte[DISK_BYTES];
            new Random(i).nextBytes(content);
            Files.write(disk(DISKS.get(i)), content);
        }
    }

    /** Makes room in it for the class anew. */
    void putAside() throws IOException {
        Path before = path.resolve(BEFORE);
        delete(before);
        Files.createDirectory(before);
        for (Path entry : entries(ClassFolder::isOfClass)) {
            Files.move(entry, before.resolve(entry.getFileName()));
        }
    }

    private static boolean isOfClass(String name) {
        return !name.equals(BEFORE) && !name.equals(NOTE) && !name.equals(PREPARED);
    }

    /** What was put aside is as it was, and what was made since is not. */
    void bringBack() throws IOException {
        for (Path entry : entries(ClassFolder::isOfClass)) {
            delete(entry);
        }
        Path before = path.resolve(BEFORE);
        for (Path entry : new ClassFolder(before).entries()) {
            Files.move(entry, path.resolve(entry.getFileName()));
        }
        Files.delete(before);
    }

    void forgetWhatWasPutAside() throws IOException {
        delete(path.resolve(BEFORE));
    }

    void remove() throws IOException {
        delete(path);
    }

    private List<Path> entries() throws IOException {
        return entries(_ -> true);
    }

    private List<Path> entries(Predicate<String> wanted) throws IOException {
        try (var all = Files.list(path)) {
            return all.filter(entry -> wanted.test(String.valueOf(entry.getFileName()))).toList();
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var everything = Files.walk(root)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
