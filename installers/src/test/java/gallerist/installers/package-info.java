/** Launchers are run for real, on a JDK that only tells how it was started. */
@org.jspecify.annotations.NullMarked
package gallerist.installers;
