/** The program as a whole. */
@org.jspecify.annotations.NullMarked
package gallerist.app;
