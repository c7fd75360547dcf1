/**
 * The page of the world map: where the versions of a scope are, how far they have come, and what is
 * in the way. A <em>survey</em> is what was read at one moment, a <em>standing</em> is one region
 * in it.
 */
@org.jspecify.annotations.NullMarked
package gallerist.app.map;
