package gallerist.storage.image.boot;

import gallerist.model.Problem;
import gallerist.model.image.Partition;
import gallerist.model.image.PartitionTable;
import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a disk is divided, and what is wrong with that.
 *
 * @param biosCode whether the first sector holds a program
 */
public record PartitionTables(PartitionTable table, boolean biosCode, List<Problem> problems) {
    private static final int[] SECTOR_SIZES = {512, 4096};

    public static PartitionTables of(String file, Bytes disk) throws IOException {
        MasterBootRecord first = MasterBootRecord.of(disk);
        List<Problem> problems = new ArrayList<>();
        PartitionTable table =
                first.protective()
                        ? gpt(file, disk, problems)
                        : first.partitions().isEmpty()
                                ? new PartitionTable.None()
                                : new PartitionTable.Mbr(first.partitions());
        for (Partition partition : table.partitions()) {
            if (!disk.has(partition.start(), partition.length())) {
                problems.add(new Problem.PartitionOutside(file, partition.number()));
            }
        }
        return new PartitionTables(table, first.code(), problems);
    }

    private static PartitionTable gpt(String file, Bytes disk, List<Problem> problems)
            throws IOException {
        for (int sectorSize : SECTOR_SIZES) {
            Optional<GptHeader> header = GptHeader.in(disk, 1, sectorSize);
            if (header.isPresent()) {
                if (GptHeader.in(disk, header.get().other(), sectorSize).isEmpty()) {
                    problems.add(new Problem.GptDamaged(file, false, true));
                }
                return new PartitionTable.Gpt(sectorSize, header.get().partitions());
            }
        }
        for (int sectorSize : SECTOR_SIZES) {
            long last = disk.size() / sectorSize - 1;
            Optional<GptHeader> backup = GptHeader.in(disk, last, sectorSize);
            if (backup.isPresent()) {
                problems.add(new Problem.GptDamaged(file, true, false));
                return new PartitionTable.Gpt(sectorSize, backup.get().partitions());
            }
        }
        problems.add(new Problem.GptDamaged(file, true, true));
        return new PartitionTable.Gpt(SECTOR_SIZES[0], List.of());
    }

    /** Whether there is a table, and it cannot be told what is in it. */
    public boolean isUnknown() {
        return problems.stream()
                .anyMatch(problem ->
                        problem instanceof Problem.GptDamaged(_, boolean first, boolean backup)
                                && first
                                && backup);
    }
}
