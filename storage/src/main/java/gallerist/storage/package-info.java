/** The verbs of the domain, each one transaction. */
package gallerist.storage;
