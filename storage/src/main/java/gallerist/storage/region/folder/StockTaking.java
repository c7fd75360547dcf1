package gallerist.storage.region.folder;

import gallerist.storage.region.CopyId;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at every name in a store. */
final class StockTaking {
    private StockTaking() {}

    static Stock of(Layout layout) throws IOException, StoreFailure {
        List<Stock.Item> items = new ArrayList<>();
        Layout.requireFolder(layout.tombstones());
        for (Path file : inside(layout.tombstones())) {
            if (isNamed(file)) {
                items.add(new Stock.Buried(new PathId(file.getFileName().toString())));
            }
        }
        for (Path folder : inside(layout.contents())) {
            if (isNamed(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                PathId content = new PathId(folder.getFileName().toString());
                for (Path file : inside(folder)) {
                    Layout.item(content, file).ifPresent(items::add);
                }
            } else {
                items.add(new Stock.Stranger(folder.toString()));
            }
        }
        return new Stock(items);
    }

    /** What is unfinished of one copy. */
    static List<PartName> parts(Layout layout, CopyId copy) throws IOException, StoreFailure {
        Path folder = layout.content(copy.content());
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Layout.requireFolder(folder);
        return inside(folder).stream()
                .flatMap(file -> Layout.item(copy.content(), file).stream())
                .flatMap(item ->
                        item instanceof Stock.Unfinished(PartName part)
                                        && part.disk().copy().equals(copy)
                                ? Stream.of(part)
                                : Stream.of())
                .toList();
    }

    private static boolean isNamed(Path file) {
        return PathId.isOne(file.getFileName().toString());
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
