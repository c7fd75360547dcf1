/** Tests of the commands about what is used of what is allowed. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.limits;
