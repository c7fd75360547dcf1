/** Tests of the manual: what holds for all of its pages, and how it is read and searched. */
@org.jspecify.annotations.NullMarked
package gallerist.app.manual;
