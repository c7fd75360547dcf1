/** Reading copies again, and comparing them with what they should be. */
package gallerist.app.cli.verify;
