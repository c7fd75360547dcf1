/** Where each format of disk images keeps the bytes of the disk. */
package gallerist.storage.image.format;
