/** Tests of what can be copied of a resource. */
@org.jspecify.annotations.NullMarked
package gallerist.app.code;
