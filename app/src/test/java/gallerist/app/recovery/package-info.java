/** What the page of recovery shows. */
package gallerist.app.recovery;
