/** Commands of the service's own command line that do what was done here, to be copied. */
package gallerist.app.az;
