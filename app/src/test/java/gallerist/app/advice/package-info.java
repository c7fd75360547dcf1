/** What the page of advice shows and does. */
@org.jspecify.annotations.NullMarked
package gallerist.app.advice;
