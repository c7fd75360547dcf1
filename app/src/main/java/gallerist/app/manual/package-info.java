/**
 * The manual: pages of text that the command line prints and the window shows. A page is a resource
 * in a small part of Markdown; what it says of limits comes from the model.
 */
package gallerist.app.manual;
