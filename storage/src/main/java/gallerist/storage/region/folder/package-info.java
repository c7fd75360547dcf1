/**
 * A region store in a folder.
 *
 * <pre>
 * gallerist.store                            the marker
 * workers/ID.lock
 * tombstones/CONTENT
 * v/CONTENT/manifest.json
 * v/CONTENT/DISK.digests
 * v/CONTENT/COPY.DISK.img                    a finished disk
 * v/CONTENT/COPY.DISK.bad                    a condemned one
 * v/CONTENT/COPY.DISK.WORKER.ATTEMPT.part    an unfinished one
 * </pre>
 *
 * Folders are their owner's alone, finished files can't be written, links are never followed.
 */
package gallerist.storage.region.folder;
