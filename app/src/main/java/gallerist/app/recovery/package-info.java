/** What is left when a region is lost. */
@org.jspecify.annotations.NullMarked
package gallerist.app.recovery;
