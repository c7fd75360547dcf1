/**
 * The sharing matrix of a gallery: who may deploy from what, why, and what ticking or clearing a
 * box would do.
 */
package gallerist.model.sharing.matrix;
