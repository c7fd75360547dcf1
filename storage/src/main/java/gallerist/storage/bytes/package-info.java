/**
 * Moving the bytes of disks and proving them. It knows stores and files, but no database.
 *
 * <p>Sizes: a disk is cut into blocks of 4 MiB, the unit of transfer and repair, and these into
 * leaves of 64 KiB, the unit of comparing. A leaf of zeros has no digest and a block of zeros is
 * never kept. A {@link gallerist.storage.bytes.BlockList} has a digest for each block and is held
 * in memory; a {@link gallerist.storage.bytes.DigestFile} is the list as a file, with the leaves.
 *
 * <p>In the order in which they are used:
 *
 * <ol>
 *   <li>{@link gallerist.storage.bytes.Capture} reads a source file once, for one disk: it returns
 *       the disk's digests and sealed parts in the home region. Nothing has a name yet. With the
 *       {@link gallerist.storage.bytes.Manifest} of all disks, {@code RegionStore.put} and {@code
 *       publish} give the home copies their names; after that the source may go.
 *   <li>{@link gallerist.storage.bytes.FanOut} brings one disk to any number of parts, new or
 *       begun, and returns for each how it ended ({@link gallerist.storage.bytes.Arrival}). {@code
 *       Whole} means written, read back, equal and on the medium; {@code put} and {@code publish}
 *       remain to be called for each copy when all its disks are whole. Every other arrival keeps
 *       the part, and the next run goes on with it. It never publishes, condemns or deletes.
 *   <li>{@link gallerist.storage.bytes.Convoy} is the same for regions that each have a thread of
 *       their own and go on, disk by disk, without waiting for one that is slow.
 *   <li>{@link gallerist.storage.bytes.Verifying} reads a disk and says which blocks are not what
 *       they were. It serves scrub, export and deployment, which get the bytes as they are hashed.
 * </ol>
 *
 * <p>All work is done on the caller's thread and some of its own; calls return when all of them
 * have ended. {@link gallerist.storage.bytes.Stop} is asked for every block. {@link
 * gallerist.storage.bytes.CopyProgress} and {@link gallerist.storage.bytes.Traffic} may be read at
 * any time by anybody.
 */
package gallerist.storage.bytes;
