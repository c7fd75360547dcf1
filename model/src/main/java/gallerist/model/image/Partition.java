package gallerist.model.image;

/**
 * A part of a disk.
 *
 * @param number its place in the partition table, from 1
 * @param start the byte of the disk where it begins
 */
public record Partition(int number, PartitionUse use, long start, long length) {}
