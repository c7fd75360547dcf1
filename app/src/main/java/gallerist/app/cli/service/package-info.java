/** Owning a workspace for a while, and giving it up to others. */
package gallerist.app.cli.service;
