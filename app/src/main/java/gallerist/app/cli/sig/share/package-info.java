/**
 * The commands of {@code gallerist sig share}: beyond roles, to subscriptions, tenants, everyone.
 */
package gallerist.app.cli.sig.share;
