/** How reports are shown and taken out. */
@org.jspecify.annotations.NullMarked
package gallerist.app.report.dial;
