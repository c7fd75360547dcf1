package gallerist.model.image;

import gallerist.model.gallery.Architecture;

/** What a machine with UEFI firmware finds on a disk that it never started from before. */
public sealed interface EfiBoot {

    /** Where the partitions are cannot be told any more. */
    record Unknown() implements EfiBoot {}

    record NoPartition() implements EfiBoot {}

    /** There is an EFI system partition, but no FAT file system in it. */
    record Unreadable() implements EfiBoot {}

    record NoLoader() implements EfiBoot {}

    /** The file is there, but no program for the firmware. */
    record NotALoader(String path) implements EfiBoot {}

    /**
     * A program for the firmware.
     *
     * @param signed whether it carries a signature; whose it is and whether it holds is not
     *     examined
     */
    record Loader(String path, Architecture architecture, boolean signed) implements EfiBoot {}
}
