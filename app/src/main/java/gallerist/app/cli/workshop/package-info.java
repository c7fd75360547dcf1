/** {@code gallerist workshop}: classes that learn with a workspace of their own. */
package gallerist.app.cli.workshop;
