/** What the calendar shows. */
@org.jspecify.annotations.NullMarked
package gallerist.app.calendar;
