/** Tests of what is noted of a subscription. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.feature;
