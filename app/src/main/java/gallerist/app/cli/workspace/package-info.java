/** The commands of {@code gallerist workspace}: the folder itself, its health and its backups. */
package gallerist.app.cli.workspace;
