/** Tests of documents in and out, as a person types the commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.exchange;
