package gallerist.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the demo, which takes seconds to make: made once in a process, of which each test
 * has a copy.
 */
record DemoFiles(Map<Path, byte[]> bytes) {
    static final DemoFiles ONCE = made();

    private static DemoFiles made() {
        try {
            Path folder = Files.createTempDirectory("contoso");
            Contoso.make(folder);
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            Map<Path, byte[]> bytes =
                    all.stream()
                            .filter(Files::isRegularFile)
                            .collect(Collectors.toMap(folder::relativize, DemoFiles::read));
            for (Path each : all) {
                Files.delete(each);
            }
            return new DemoFiles(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void into(Path folder) {
        bytes.forEach((name, content) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
