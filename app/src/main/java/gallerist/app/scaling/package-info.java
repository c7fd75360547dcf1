/** How many replicas regions need for what is made there at once. */
@org.jspecify.annotations.NullMarked
package gallerist.app.scaling;
