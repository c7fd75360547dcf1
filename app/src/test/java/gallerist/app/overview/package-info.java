/** What the first page shows. */
package gallerist.app.overview;
