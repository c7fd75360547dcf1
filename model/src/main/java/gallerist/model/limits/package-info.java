/** Every documented limit, and how much of it is used. */
package gallerist.model.limits;
