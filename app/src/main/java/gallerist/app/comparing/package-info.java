/** Two resources of a kind side by side, with what differs marked. */
package gallerist.app.comparing;
