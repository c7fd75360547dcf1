/** Deleting: what will be lost is said before, and what can be brought back as well. */
package gallerist.app.deletion;
