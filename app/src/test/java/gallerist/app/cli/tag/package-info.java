/** Tests of the commands about tags. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.tag;
