/**
 * What plain Java lacks about files: where they have holes, transfers past the page cache, names
 * that survive a power cut.
 */
package gallerist.storage.file;
