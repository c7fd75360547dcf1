/** Galleries: what one holds, how it is made and deleted. */
package gallerist.app.galleries;
