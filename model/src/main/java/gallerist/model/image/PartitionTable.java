package gallerist.model.image;

import gallerist.model.gallery.Named;
import java.util.List;

/** How a disk is divided. */
public sealed interface PartitionTable extends Named {

    record None() implements PartitionTable {
        @Override
        public List<Partition> partitions() {
            return List.of();
        }

        @Override
        public String text() {
            return "none";
        }
    }

    record Mbr(List<Partition> partitions) implements PartitionTable {
        public Mbr {
            partitions = List.copyOf(partitions);
        }

        @Override
        public String text() {
            return "mbr";
        }
    }

    record Gpt(int sectorSize, List<Partition> partitions) implements PartitionTable {
        public Gpt {
            partitions = List.copyOf(partitions);
        }

        @Override
        public String text() {
            return "gpt";
        }
    }

    List<Partition> partitions();

    /** The partitions with a certain use, in the order of the table. */
    default List<Partition> partitions(PartitionUse use) {
        return partitions().stream().filter(partition -> partition.use() == use).toList();
    }
}
