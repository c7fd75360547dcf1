/**
 * What a change comes to before anybody makes it: copies, time, money, and what {@code latest}
 * becomes.
 */
package gallerist.model.planning;
