package gallerist.storage;

import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.region.PathId;
import gallerist.storage.replication.Found;
import gallerist.storage.replication.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stores hold of one content that the catalogue may not know. */
final class Remains {
    private final Path folder;
    private final Map<Place, List<UUID>> copies = new LinkedHashMap<>();
    private Optional<Manifest> manifest = Optional.empty();

    Remains(Path folder) {
        this.folder = folder;
    }

    void add(Place place, Found found, PathId content) {
        Optional<Manifest> here = found.manifest(content);
        if (manifest.isEmpty()) {
            manifest = here;
        }
        List<ContentDisk> disks = here.map(Found::disks).orElse(List.of());
        List<UUID> whole = disks.isEmpty() ? List.of() : found.whole(content, disks);
        if (!whole.isEmpty()) {
            copies.put(place, whole);
        }
    }

    Path folder() {
        return folder;
    }

    Optional<Manifest> manifest() {
        return manifest;
    }

    /** The whole copies in each place. */
    Map<Place, List<UUID>> copies() {
        return copies;
    }

    /** Where whole copies are, and of what type they must be: several zones tell. */
    Map<Region, StorageType> regions() {
        return copies.keySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Place::region,
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.counting(),
                                        zones ->
                                                zones > 1
                                                        ? StorageType.STANDARD_ZRS
                                                        : StorageType.STANDARD_LRS)));
    }
}
