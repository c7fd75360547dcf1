/** What is on a disk to start a machine: partition table, EFI system partition, boot loader. */
package gallerist.storage.image.boot;
