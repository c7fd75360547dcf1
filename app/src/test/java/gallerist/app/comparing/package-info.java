/** Comparisons without a screen. */
@org.jspecify.annotations.NullMarked
package gallerist.app.comparing;
