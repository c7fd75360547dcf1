/** Tests of how the texts of workshops are read. */
@org.jspecify.annotations.NullMarked
package gallerist.app.workshop;
