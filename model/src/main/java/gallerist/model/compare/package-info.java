/** How two resources differ, with what is in them. */
package gallerist.model.compare;
