/** Image definitions: what all versions of an image have in common. */
package gallerist.app.images;
