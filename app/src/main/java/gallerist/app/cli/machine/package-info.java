/** The commands of {@code gallerist vm} and {@code gallerist vmss}: what is made from images. */
package gallerist.app.cli.machine;
