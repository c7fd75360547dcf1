/**
 * One zone's place of bytes, seen from outside. Lowest layer of replication: it knows neither the
 * database nor digests.
 *
 * <p>A {@link gallerist.storage.region.RegionStore} is used in this order: {@code condition}
 * against the database's epoch; where there is nothing yet, {@code create}; where it is stale, take
 * {@code stock}, then {@code raise}. A worker holds its {@code lock} as long as it has parts. A
 * copy is made by {@code part} (opens or goes on), {@code Part.write} and {@code Part.seal} for
 * each disk, then {@code put} with the papers, then {@code publish}. A copy exists once {@code
 * publish} has returned, and only then may the database say so. {@code condemn} renames a damaged
 * disk; {@code delete} unlinks.
 *
 * <p>A {@link gallerist.storage.region.StoreFailure} says by its reason what happened.
 */
package gallerist.storage.region;
