/**
 * Stores around stores: one that keeps to a shared limit, and one that fails on purpose.
 *
 * <p>{@link gallerist.storage.region.wrap.Throttle} is one for all transfers of a workspace, and
 * every store that they write to is wrapped in a {@link
 * gallerist.storage.region.wrap.ThrottledStore}. What counts is what is written into copies.
 */
package gallerist.storage.region.wrap;
