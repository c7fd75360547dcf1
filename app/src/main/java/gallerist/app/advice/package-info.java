/** What good practice says, and what people have put off. */
@org.jspecify.annotations.NullMarked
package gallerist.app.advice;
