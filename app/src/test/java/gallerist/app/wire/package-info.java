/**
 * JSON both ways, tried on resources made at random and on bodies in the documented shapes. The
 * shapes come from the service's published REST specification; all values are invented.
 */
package gallerist.app.wire;
