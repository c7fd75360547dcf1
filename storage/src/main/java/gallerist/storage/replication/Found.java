package gallerist.storage.replication;

import gallerist.model.gallery.DiskImage;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was found in a store: files with their sizes, and what they are said to be. */
public final class Found {
    private final RegionStore store;
    private final Map<CopyDisk, Long> finished = new HashMap<>();
    private final Set<PathId> buried = new HashSet<>();
    private final Set<PathId> contents = new LinkedHashSet<>();
    private final Set<String> strangers = new LinkedHashSet<>();

    private Found(RegionStore store) {
        this.store = store;
    }

    public static Found in(RegionStore store) throws StoreFailure {
        Found found = new Found(store);
        store.stock().items().forEach(found::note);
        return found;
    }

    private void note(Stock.Item item) {
        switch (item) {
            case Stock.Finished(CopyDisk disk, long size) -> {
                finished.put(disk, size);
                contents.add(disk.content());
            }
            case Stock.Manifested(PathId content) -> contents.add(content);
            case Stock.Buried(PathId content) -> buried.add(content);
            case Stock.Bad(CopyDisk disk) -> contents.add(disk.content());
            case Stock.Unfinished(var part) -> contents.add(part.content());
            case Stock.Stranger(String place) -> strangers.add(place);
        }
    }

    /** What anything at all is there of. */
    public Set<PathId> contents() {
        return contents;
    }

    /** What is nothing of ours. */
    public Set<String> strangers() {
        return strangers;
    }

    /** Whether a content was deleted here on purpose. */
    public boolean isBuried(PathId content) {
        return buried.contains(content);
    }

    /** The bytes of a content's whole files. */
    public long bytes(PathId content) {
        return finished.entrySet().stream()
                .filter(file -> file.getKey().content().equals(content))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The copies of a content of which any file is there, whole or not. */
    public Set<PathId> copies(PathId content) {
        return finished.keySet().stream()
                .filter(file -> file.content().equals(content))
                .map(file -> file.copy().copy())
                .collect(Collectors.toSet());
    }

    boolean isThere(CopyId copy, List<ContentDisk> disks) {
        return disks.stream()
                .allMatch(disk ->
                        finished.getOrDefault(copy.disk(Names.disk(disk.lun())), -1L)
                                == disk.fileSize());
    }

    /** The copies of a content of which every file is there. */
    public List<UUID> whole(PathId content, List<ContentDisk> disks) {
        return finished.keySet().stream()
                .filter(file -> file.content().equals(content))
                .map(CopyDisk::copy)
                .distinct()
                .filter(copy -> isThere(copy, disks))
                .flatMap(copy -> Names.possible(copy.copy()).stream())
                .sorted()
                .toList();
    }

    /** What a content says that it is, if that can be read. */
    public Optional<Manifest> manifest(PathId content) {
        try {
            return Optional.of(Manifest.parse(content, store.manifest(content)));
        } catch (StoreFailure unreadable) {
            return Optional.empty();
        }
    }

    /** The files of a content as it describes them. */
    public static List<ContentDisk> disks(Manifest manifest) {
        return manifest.disks().stream()
                .map(disk ->
                        new ContentDisk(
                                lun(disk.role()),
                                "",
                                disk.format(),
                                disk.virtualSize(),
                                disk.size(),
                                disk.occupied(),
                                disk.sha256(),
                                disk.root()))
                .toList();
    }

    private static int lun(String role) {
        return switch (role) {
            case "os", "package" -> DiskImage.OS;
            default -> Integer.parseInt(role);
        };
    }

    /** Whether a content is what the database knows by its id. */
    boolean isSame(PathId content, List<ContentDisk> disks) {
        return manifest(content)
                .map(Found::disks)
                .filter(found ->
                        found.stream()
                                .map(ContentDisk::root)
                                .sorted()
                                .toList()
                                .equals(disks.stream().map(ContentDisk::root).sorted().toList()))
                .isPresent();
    }
}
