/** The commands of {@code gallerist tag}: names and values that people hang on resources. */
package gallerist.app.cli.tag;
