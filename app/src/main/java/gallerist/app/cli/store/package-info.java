/** Where regions keep their bytes, and what goes wrong there on purpose. */
package gallerist.app.cli.store;
