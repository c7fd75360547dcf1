/** A store that no product has: what it writes is not read back. */
@org.jspecify.annotations.NullMarked
package gallerist.storage.region.wrap;
