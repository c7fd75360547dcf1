/** Galleries, tried without a toolkit. */
@org.jspecify.annotations.NullMarked
package gallerist.app.images;
