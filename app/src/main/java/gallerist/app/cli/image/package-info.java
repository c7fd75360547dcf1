/** Disk images as files. */
package gallerist.app.cli.image;
