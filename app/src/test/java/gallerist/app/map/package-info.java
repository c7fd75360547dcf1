/** What the map page makes of what was read. */
@org.jspecify.annotations.NullMarked
package gallerist.app.map;
