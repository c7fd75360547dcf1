/**
 * A release: the jars, a launcher, and an ahead-of-time cache that belongs to exactly these jars
 * and this JVM.
 */
package gallerist.installers;
