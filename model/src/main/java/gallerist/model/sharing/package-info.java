/**
 * Who may do what, and why: people and groups, roles on scopes, and galleries shared more widely.
 */
package gallerist.model.sharing;
