/** When versions were published and when they end, month by month. */
@org.jspecify.annotations.NullMarked
package gallerist.app.calendar;
