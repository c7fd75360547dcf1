/** Versions that were thrown away, and the way back. */
package gallerist.app.recycle;
