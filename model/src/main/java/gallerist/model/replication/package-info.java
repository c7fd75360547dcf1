/** The plan of a version, and what people read about how far it has come. */
package gallerist.model.replication;
