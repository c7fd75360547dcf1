/** What a person can set on a page, to be told otherwise. */
@org.jspecify.annotations.NullMarked
package gallerist.app.report.dial;
