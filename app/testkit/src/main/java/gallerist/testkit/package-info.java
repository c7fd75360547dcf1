/** What tests of the desktop need besides the desktop: frames to wait for, pictures to compare. */
@org.jspecify.annotations.NullMarked
package gallerist.testkit;
