/** JMESPath over Jackson trees. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.query;
