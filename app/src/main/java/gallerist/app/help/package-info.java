/** The manual as a page of the window: topics and a search at the left, the page at the right. */
package gallerist.app.help;
