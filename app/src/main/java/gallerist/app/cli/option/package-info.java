/** Options that many commands share, each a mixin of its own. */
package gallerist.app.cli.option;
