/** The sharing matrix, with and without a window. */
package gallerist.app.sharing;
