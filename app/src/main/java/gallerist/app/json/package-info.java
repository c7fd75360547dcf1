/** A resource as the service writes it, to be copied. */
package gallerist.app.json;
