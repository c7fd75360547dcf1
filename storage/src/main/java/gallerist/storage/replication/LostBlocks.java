package gallerist.storage.replication;

import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.Probe;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.ContentDisk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Blocks that were right nowhere. Until they are, their content is not copied in vain again. */
final class LostBlocks {
    private final Map<UUID, Lost> lost = new ConcurrentHashMap<>();

    private record Lost(ContentDisk disk, int block) {}

    void note(UUID content, ContentDisk disk, int block) {
        lost.put(content, new Lost(disk, block));
    }

    /** Whether a block that was right nowhere still is. */
    boolean isMissing(Agenda agenda, List<GoodCopy> sources, Probe probe) {
        UUID content = agenda.content().id();
        Optional<Lost> known = Optional.ofNullable(lost.get(content));
        boolean isMissing =
                known.filter(each -> !isFound(content, each, sources, probe)).isPresent();
        if (!isMissing) {
            lost.remove(content);
        }
        return isMissing;
    }

    private static boolean isFound(UUID content, Lost lost, List<GoodCopy> sources, Probe probe) {
        Optional<DigestFile> digests =
                sources.stream()
                        .flatMap(
                                source -> Lists.open(source.store(), content, lost.disk()).stream())
                        .findFirst();
        if (digests.isEmpty()) {
            return false;
        }
        try (DigestFile list = digests.get()) {
            List<Source> places =
                    sources.stream()
                            .flatMap(source -> source.source(lost.disk().lun()).stream())
                            .toList();
            return probe.finds(list.list(), lost.block(), places);
        }
    }
}
