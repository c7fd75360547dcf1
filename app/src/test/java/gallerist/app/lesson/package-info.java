/** Tests of the page of workshops. */
@org.jspecify.annotations.NullMarked
package gallerist.app.lesson;
