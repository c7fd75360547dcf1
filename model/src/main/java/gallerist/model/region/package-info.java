/** The regions of the public cloud: where they are, which have zones, which are paired. */
package gallerist.model.region;
