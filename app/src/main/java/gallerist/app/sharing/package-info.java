/** Who may deploy from a gallery: the matrix, sharing beyond roles, and seeing as others do. */
package gallerist.app.sharing;
