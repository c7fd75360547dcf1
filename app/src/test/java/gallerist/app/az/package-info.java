/** Commands that were copied, and whether they do what they say. */
@org.jspecify.annotations.NullMarked
package gallerist.app.az;
