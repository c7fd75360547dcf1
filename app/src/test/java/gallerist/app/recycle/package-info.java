/** What was thrown away, and the two ways on. */
package gallerist.app.recycle;
