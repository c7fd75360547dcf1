/** Who there is: users, groups, service principals, tenants and subscriptions, with their roles. */
package gallerist.app.people;
