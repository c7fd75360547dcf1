/**
 * The scripts that start the build and the program, tried on made-up JDKs, a made-up Maven and
 * folders with awkward names.
 */
@org.jspecify.annotations.NullMarked
package gallerist.app.launch;
