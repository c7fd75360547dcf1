/**
 * Reading disk images that nobody vouches for: the file, never read beyond its end, and the disk
 * that a machine would see in it. Nothing here writes.
 */
package gallerist.storage.image;
