/** Tests of the commands about who may do what. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.role;
