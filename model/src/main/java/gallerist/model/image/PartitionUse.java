package gallerist.model.image;

/** What a partition is for, as far as starting a machine goes. */
public enum PartitionUse {
    EFI_SYSTEM,
    /** Where a boot loader for BIOS keeps its second stage on a disk with a GPT. */
    BIOS_BOOT,
    OTHER
}
