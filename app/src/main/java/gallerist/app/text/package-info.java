/** What people read: sentences for problems, and text made safe to show. */
package gallerist.app.text;
