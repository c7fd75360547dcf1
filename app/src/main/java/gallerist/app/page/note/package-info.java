/** What a person says about a change, before it is made. */
package gallerist.app.page.note;
