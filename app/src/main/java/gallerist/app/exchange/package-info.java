/**
 * Documents that come in and go out: what the service's command line, its REST interface and
 * templates say about resources. Reading tells everything that is wrong, with its place in the
 * file.
 */
package gallerist.app.exchange;
