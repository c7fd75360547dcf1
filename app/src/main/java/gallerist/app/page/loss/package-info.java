/** What is lost when something is deleted, in words. */
package gallerist.app.page.loss;
