/** Guards on resources: which hold, and how one is set or lifted. */
package gallerist.app.locks;
