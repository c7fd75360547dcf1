/** What the scaling planner shows and does. */
@org.jspecify.annotations.NullMarked
package gallerist.app.scaling;
