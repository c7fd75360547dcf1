/**
 * A new version, step by step: what it is made from, where it shall be, and what that comes to.
 * Images and application packages differ only in what they are made from.
 */
package gallerist.app.replication.capture;
