/** What latest gives in each region and why, and what it would give otherwise. */
@org.jspecify.annotations.NullMarked
package gallerist.app.latest;
