/**
 * Documents that are brought in by pointing and clicking. What is <em>wanted</em> are files and
 * where they go; the <em>prospect</em> is what they would change, tried out before anything is
 * kept.
 */
@org.jspecify.annotations.NullMarked
package gallerist.app.importing;
