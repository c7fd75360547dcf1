/** Sentences and visible text. */
@org.jspecify.annotations.NullMarked
package gallerist.app.text;
