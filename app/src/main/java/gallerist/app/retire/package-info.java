/** Old versions as a plan: what is kept everywhere, what only at home, what goes. */
@org.jspecify.annotations.NullMarked
package gallerist.app.retire;
