package gallerist.app.desktop;

import gallerist.app.page.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where files of each kind were chosen last. */
final class Folders {
    private final Map<FileKind, Path> last = new EnumMap<>(FileKind.class);

    /** Where to begin; nowhere before the first time, and when the folder is gone. */
    Optional<Path> of(FileKind kind) {
        return Optional.ofNullable(last.get(kind)).filter(Files::isDirectory);
    }

    void chosen(FileKind kind, Path folder) {
        last.put(kind, folder);
    }

    /** All of them, to be kept. */
    Map<FileKind, Path> all() {
        return Map.copyOf(last);
    }
}
