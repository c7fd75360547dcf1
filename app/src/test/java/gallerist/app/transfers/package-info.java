/** What the pages of transfers show and do. */
@org.jspecify.annotations.NullMarked
package gallerist.app.transfers;
