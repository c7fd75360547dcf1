/**
 * The JSON of every resource, both ways, in the two shapes that people know: nested, as the service
 * answers, and flattened, as its command line prints. Each resource is described once, nested; what
 * it does not describe is kept and given back unchanged.
 */
package gallerist.app.wire;
