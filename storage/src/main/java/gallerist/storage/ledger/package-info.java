/** The rows about bytes: which contents there are, where their copies lie, and what happened. */
package gallerist.storage.ledger;
