/** Tests of workshops: all that are brought are solved, and a class goes through one. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.workshop;
