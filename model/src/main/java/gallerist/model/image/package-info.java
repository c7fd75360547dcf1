/** What an inspection finds in a disk image, and what follows from it for machines made from it. */
package gallerist.model.image;
