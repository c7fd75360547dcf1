/**
 * What galleries cost: occupied storage of every replica each month, and the network once for each
 * region that is not the source. The service itself costs nothing.
 */
package gallerist.model.cost;
