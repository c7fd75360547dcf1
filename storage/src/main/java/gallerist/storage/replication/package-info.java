/**
 * The service that makes copies what they should be. It alone writes and deletes what lies in
 * stores; what starts it is a change of what should be, or of what is.
 */
package gallerist.storage.replication;
