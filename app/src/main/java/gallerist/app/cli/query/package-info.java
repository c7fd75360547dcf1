/** JMESPath over the trees that commands answer. */
package gallerist.app.cli.query;
