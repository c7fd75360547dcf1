/** The first page: how everything stands, and what needs a person today. */
@org.jspecify.annotations.NullMarked
package gallerist.app.overview;
