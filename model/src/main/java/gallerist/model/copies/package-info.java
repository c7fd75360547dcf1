/** What the service does: the difference between where copies should be and where they are. */
package gallerist.model.copies;
