/** The galleries and everything in them, as a tree with a filter. */
package gallerist.app.tree;
