/** Every format, beside what the cloud's command line prints. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.print;
