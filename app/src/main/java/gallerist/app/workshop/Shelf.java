package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workshops of a trainer that the window knows: a list of folders, noted beside the classes.
 */
public final class Shelf {
    private static final String LIST = "own-workshops.txt";

    private final Path list;

    Shelf(Path classes) {
        this.list = classes.resolve(LIST);
    }

    /** Those whose folder still has a workshop, in the order in which they came. */
    public List<Source> workshops() throws IOException {
        return folders().stream().flatMap(folder -> source(folder).stream()).toList();
    }

    /** The workshop that a folder holds, if it does. */
    public static Optional<Source> source(Path folder) {
        return Files.isRegularFile(folder.resolve(Workshop.FILE))
                ? Optional.of(new Source(folder.toString(), folder))
                : Optional.empty();
    }

    public void put(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>(folders());
        if (!folders.contains(folder)) {
            folders.add(folder);
            write(folders);
        }
    }

    /** Forgets where it is; its files stay. */
    public void take(Path folder) throws IOException {
        write(folders().stream().filter(each -> !each.equals(folder)).toList());
    }

    private List<Path> folders() throws IOException {
        return Files.exists(list)
                ? Files.readAllLines(list).stream().map(Path::of).toList()
                : List.of();
    }

    private void write(List<Path> folders) throws IOException {
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, folders.stream().map(Path::toString).toList());
    }
}
