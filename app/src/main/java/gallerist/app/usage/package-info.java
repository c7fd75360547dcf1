/** What is used of every limit. */
@org.jspecify.annotations.NullMarked
package gallerist.app.usage;
