/** What images cost, by whom, what is wasted, and what that month may cost. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cost;
