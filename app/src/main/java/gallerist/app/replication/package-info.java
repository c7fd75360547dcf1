/** Where a version shall be: drafted, reviewed, applied, and watched while it comes there. */
package gallerist.app.replication;
