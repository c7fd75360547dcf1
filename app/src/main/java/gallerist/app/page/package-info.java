/**
 * A page is a head and tabs. Features give both as factories and do not see each other; who
 * assembles the window puts them together.
 */
package gallerist.app.page;
