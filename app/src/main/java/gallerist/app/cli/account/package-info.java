/** The commands of {@code gallerist account}: subscriptions, tenants and locations. */
package gallerist.app.cli.account;
