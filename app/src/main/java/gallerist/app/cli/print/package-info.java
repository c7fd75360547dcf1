/** How results are printed: JSON, YAML, tab separated, and as a table. */
package gallerist.app.cli.print;
