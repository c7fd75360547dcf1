/**
 * The world map. It draws what it is told: regions with their states ({@link
 * gallerist.app.control.map.Site}) and transfers between them ({@link
 * gallerist.app.control.map.Passage}), over land ({@link gallerist.app.control.map.Land}, from
 * Natural Earth's countries at 1:50m, which are in the public domain; {@code app/land/render} makes
 * them from the package world-atlas 2.0.2, which is under the ISC licence).
 *
 * <p>A <em>spot</em> is a place on the flat world, a <em>view</em> says which part of it is seen
 * and how large. Places that would lie on each other are one <em>cluster</em>.
 */
@org.jspecify.annotations.NullMarked
package gallerist.app.control.map;
