package gallerist.app.text;

import gallerist.model.Problem;

/** Each problem of a disk-image file as a sentence: the file, what is wrong, and the way out. */
final class ImageSentences {
    private static final String AGAIN =
            "The file is damaged: copy it again from where it came from, and compare the digests.";

    private ImageSentences() {}

    static String of(Problem.OfImage problem) {
        return switch (problem) {
            case Problem.FileMissing(String file) ->
                    "There is no file '%s'. Check the path.".formatted(file);
            case Problem.FileNotRegular(String file) ->
                    "'%s' is a folder or a device. Give the path of a file.".formatted(file);
            case Problem.FileUnreadable(String file, String reason) ->
                    "'%s' can't be read: %s. Check its permissions and the disk that it is on."
                            .formatted(file, reason);
            case Problem.ReadingCancelled(String file) ->
                    "Reading '%s' was cancelled. Nothing was changed.".formatted(file);
            case Problem.FileChanged(String file) ->
                    ("'%s' changed while it was being read. Shut down what writes to it, and try"
                                    + " again.")
                            .formatted(file);
            case Problem.ImageEmpty(String file) ->
                    "'%s' is empty. Give a file with a disk in it.".formatted(file);
            case Problem.ImageCut(String file, String part, long at, long length, long size) ->
                    ("'%s' ends at byte %d, but its %s should lie at byte %s with %s bytes. The file"
                                    + " was cut off or damaged: copy it again as a whole.")
                            .formatted(file, size, part, unsigned(at), unsigned(length));
            case Problem.ImageFieldWrong(String file, String field, long value) ->
                    "'%s' says %s for its %s, which can't be. %s"
                            .formatted(file, unsigned(value), field, AGAIN);
            case Problem.ImageFieldTooLarge(String file, String field, long value, long limit) ->
                    "'%s' says %s for its %s, where at most %d is possible. %s"
                            .formatted(file, unsigned(value), field, limit, AGAIN);
            case Problem.ImageChecksumWrong(String file, String part) ->
                    "The checksum of the %s in '%s' is wrong. %s".formatted(part, file, AGAIN);
            case Problem.ImagePackingWrong(String file, long at) ->
                    "The compressed bytes at %d in '%s' can't be unpacked. %s"
                            .formatted(at, file, AGAIN);
            case Problem.ImageOverlaps(String file) ->
                    "'%s' uses the same bytes for several places of its disk. %s"
                            .formatted(file, AGAIN);
            case Problem.ImageMarkedCorrupt(String file) ->
                    ("'%s' was marked as corrupt by the program that wrote it. Repair it with"
                                    + " 'qemu-img check -r all', and look at its contents.")
                            .formatted(file);
            case Problem.ImageNotClosed(String file) ->
                    ("'%s' was not closed: its log holds writes that are not carried out. Start and"
                                    + " shut down its machine, or open it once for writing.")
                            .formatted(file);
            case Problem.ImageNeedsParent(String file, String parent) -> needsParent(file, parent);
            case Problem.ImageEncrypted(String file) ->
                    "'%s' is encrypted. Convert it to an image without encryption first."
                            .formatted(file);
            case Problem.ImageInOtherFiles(String file, String kind) ->
                    ("'%s' is no whole disk: its bytes are in other files (%s). Convert it to one"
                                    + " file first, such as with 'qemu-img convert -O qcow2'.")
                            .formatted(file, kind);
            case Problem.ImageFeatureUnknown(String file, String feature) ->
                    ("'%s' uses a feature that isn't known here: %s. Convert it to a plain image"
                                    + " first, such as with 'qemu-img convert -O qcow2'.")
                            .formatted(file, feature);
            case Problem.ImageFormatForeign(String file, String format) ->
                    ("'%s' has the format %s. Raw, VHD, VHDX, qcow2 and VMDK are understood: convert"
                                    + " it first, such as with 'qemu-img convert -O qcow2'.")
                            .formatted(file, format);
            case Problem.ImageArchived(String file, String packing) ->
                    "'%s' is packed with %s. Unpack it first.".formatted(file, packing);
            case Problem.ImageTooScattered(String file) ->
                    ("Finding the boot loader in '%s' takes more reading than in any sound disk. The"
                                    + " file system in it is damaged: check it in a machine.")
                            .formatted(file);
            case Problem.ImageSizeUneven(String file, long size) ->
                    ("The disk in '%s' has %d bytes, which is no whole number of sectors of 512"
                                    + " bytes. The file may have been cut off.")
                            .formatted(file, size);
            case Problem.VhdFooterDamaged(String file) ->
                    ("The footer at the end of '%s' is missing or damaged; its copy at the start was"
                                    + " used. The file may have been cut off.")
                            .formatted(file);
            case Problem.GptDamaged(String file, boolean first, boolean backup) ->
                    gptDamaged(file, first, backup);
            case Problem.PartitionOutside(String file, int number) ->
                    ("Partition %d in '%s' reaches beyond the disk. The file may have been cut"
                                    + " off, or the disk made smaller.")
                            .formatted(number, file);
            case Problem.NoGpt(String file, String table) ->
                    ("The disk in '%s' has no GUID partition table (found: %s), which UEFI and"
                                    + " Trusted Launch need. Convert it, such as with 'mbr2gpt' or"
                                    + " 'sgdisk -g', and install a boot loader for UEFI.")
                            .formatted(file, table);
            case Problem.NoEfiPartition(String file) ->
                    ("The disk in '%s' has no EFI system partition. Add one and install a boot loader"
                                    + " in it.")
                            .formatted(file);
            case Problem.EfiPartitionUnreadable(String file) ->
                    ("The EFI system partition in '%s' has no FAT file system that can be read, so"
                                    + " its boot loader is unknown. Format it and install a boot loader.")
                            .formatted(file);
            case Problem.NoBootLoader(String file) ->
                    ("The EFI system partition in '%s' has no boot loader \\EFI\\BOOT\\BOOTX64.EFI or"
                                    + " \\EFI\\BOOT\\BOOTAA64.EFI, which a new machine starts from."
                                    + " Install one, such as with 'grub-install --removable'.")
                            .formatted(file);
            case Problem.BootLoaderDamaged(String file, String path) ->
                    ("The boot loader %s in '%s' is no program that UEFI can start there. Install it"
                                    + " again.")
                            .formatted(path, file);
            case Problem.BootLoaderUnsigned(String file, String path) ->
                    ("The boot loader %s in '%s' is not signed, so Secure Boot will not start it."
                                    + " Install a signed one, such as the shim of the distribution.")
                            .formatted(path, file);
        };
    }

    private static String needsParent(String file, String parent) {
        return ("'%s' holds only the differences from another file%s. Merge both into one file first,"
                        + " such as with 'qemu-img convert'.")
                .formatted(file, parent.isEmpty() ? "" : ", '" + parent + "'");
    }

    private static String gptDamaged(String file, boolean first, boolean backup) {
        String which =
                first && backup
                        ? "Both headers of the GUID partition table in '%s' are damaged, so its"
                                + " partitions are unknown."
                        : first
                                ? "The first header of the GUID partition table in '%s' is damaged;"
                                        + " the backup was used."
                                : "The backup header of the GUID partition table in '%s' is damaged"
                                        + " or missing.";
        return which.formatted(file) + " Repair it, such as with 'sgdisk -v' and 'sgdisk -e'.";
    }

    private static String unsigned(long number) {
        return Long.toUnsignedString(number);
    }
}
