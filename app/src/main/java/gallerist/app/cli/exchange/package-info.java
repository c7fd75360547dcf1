/** {@code gallerist import} and {@code gallerist export}: documents of the service in and out. */
package gallerist.app.cli.exchange;
