/** Galleries and all that lies in them, with the rules for writing and deleting them. */
package gallerist.model.gallery;
