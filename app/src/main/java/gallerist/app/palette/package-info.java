/** One field that finds everything: what can be done, and what there is. */
package gallerist.app.palette;
