/** What follows when something is deleted or left out, in words. */
package gallerist.app.page.loss;
