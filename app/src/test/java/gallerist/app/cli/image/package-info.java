/** Tests of the commands about images of others. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.image;
