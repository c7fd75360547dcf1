package gallerist.model.image;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the headers and tables of a disk image tell.
 *
 * @param virtualSize bytes of the disk that a machine sees
 * @param biosCode whether the first sector holds a program
 * @param problems what is wrong, although the image can be read
 */
public record ImageInspection(
        String file,
        DiskFormat format,
        long virtualSize,
        PartitionTable partitions,
        boolean biosCode,
        EfiBoot efi,
        TrustedLaunch trustedLaunch,
        List<Problem> problems) {
    public ImageInspection {
        problems = List.copyOf(problems);
    }

    /**
     * The generation of machines that can start from the disk; none for a disk that cannot, or
     * whose EFI system partition keeps it to itself.
     */
    public Optional<Generation> generation() {
        if (efi instanceof EfiBoot.Loader) {
            return Optional.of(Generation.V2);
        }
        if (efi instanceof EfiBoot.Unreadable || efi instanceof EfiBoot.Unknown) {
            return Optional.empty();
        }
        if (biosCode && !(partitions instanceof PartitionTable.None)) {
            return Optional.of(Generation.V1);
        }
        return efiSystemPartition().filter(isThere -> isThere).map(_ -> Generation.V2);
    }

    /** Whether there is one, where that can be told. */
    public Optional<Boolean> efiSystemPartition() {
        return efi instanceof EfiBoot.Unknown
                ? Optional.empty()
                : Optional.of(!(efi instanceof EfiBoot.NoPartition));
    }

    public boolean bootLoaderSigned() {
        return efi instanceof EfiBoot.Loader loader && loader.signed();
    }

    /** The processor that the disk is made for, when its boot loader tells. */
    public Optional<Architecture> architecture() {
        return efi instanceof EfiBoot.Loader loader
                ? Optional.of(loader.architecture())
                : Optional.empty();
    }

    /** Where the disk is not what a definition says of its images. */
    public List<Caution> differencesFrom(ImageDefinition definition) {
        List<Caution> differences = new ArrayList<>();
        generation()
                .filter(actual -> actual != definition.generation())
                .map(actual ->
                        new Caution.ImageGenerationDiffers(file, actual, definition.generation()))
                .ifPresent(differences::add);
        architecture()
                .filter(actual -> actual != definition.architecture())
                .map(actual ->
                        new Caution.ImageArchitectureDiffers(
                                file, actual, definition.architecture()))
                .ifPresent(differences::add);
        return differences;
    }
}
