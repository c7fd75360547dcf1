package gallerist.storage.image.boot;

import gallerist.model.gallery.Architecture;
import gallerist.model.image.EfiBoot;
import gallerist.model.image.Partition;
import gallerist.model.image.PartitionTable;
import gallerist.model.image.PartitionUse;
import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks for what UEFI firmware starts from a disk that is new to it: a program with a fixed name in
 * the EFI system partition.
 */
public final class BootLoaders {
    private BootLoaders() {}

    public static EfiBoot of(Bytes disk, PartitionTable table) throws IOException {
        EfiBoot found = new EfiBoot.NoPartition();
        for (Partition partition : table.partitions(PartitionUse.EFI_SYSTEM)) {
            EfiBoot here = in(disk, partition);
            if (here instanceof EfiBoot.Loader) {
                return here;
            }
            found = found instanceof EfiBoot.NoPartition ? here : found;
        }
        return found;
    }

    private static EfiBoot in(Bytes disk, Partition partition) throws IOException {
        Optional<FatVolume> volume = FatVolume.in(disk, partition);
        if (volume.isEmpty()) {
            return new EfiBoot.Unreadable();
        }
        EfiBoot found = new EfiBoot.NoLoader();
        for (Architecture architecture : Architecture.values()) {
            Optional<FatChain> file = volume.get().file("EFI", "BOOT", name(architecture));
            if (file.isPresent()) {
                found = loader(file.get(), architecture);
                if (found instanceof EfiBoot.Loader) {
                    return found;
                }
            }
        }
        return found;
    }

    private static EfiBoot loader(Bytes file, Architecture architecture) throws IOException {
        String path = "\\EFI\\BOOT\\" + name(architecture);
        return PortableExecutable.in(file)
                .filter(program -> program.machine() == machine(architecture))
                .<EfiBoot>map(program -> new EfiBoot.Loader(path, architecture, program.signed()))
                .orElse(new EfiBoot.NotALoader(path));
    }

    private static String name(Architecture architecture) {
        return switch (architecture) {
            case X64 -> "BOOTX64.EFI";
            case ARM64 -> "BOOTAA64.EFI";
        };
    }

    private static int machine(Architecture architecture) {
        return switch (architecture) {
            case X64 -> PortableExecutable.X64;
            case ARM64 -> PortableExecutable.ARM64;
        };
    }
}
