/** Tenants and subscriptions as commands. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.account;
