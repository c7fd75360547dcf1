/** Geometry of the map without a screen, and the map on one. */
@org.jspecify.annotations.NullMarked
package gallerist.app.control.map;
