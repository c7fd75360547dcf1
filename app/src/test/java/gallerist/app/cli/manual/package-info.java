/** Tests of {@code gallerist help} as a person types it. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.manual;
