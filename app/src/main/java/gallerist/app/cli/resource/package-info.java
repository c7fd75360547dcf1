/** The commands of {@code gallerist resource}: resources of all kinds together. */
package gallerist.app.cli.resource;
