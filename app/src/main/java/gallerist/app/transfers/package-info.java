/** What is being copied now, what waits for it, what has failed, and what has come today. */
package gallerist.app.transfers;
