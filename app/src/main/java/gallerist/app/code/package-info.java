/**
 * What somebody does here, said in the ways in which it can be done to the service: as a command,
 * as a template, and as code for its libraries.
 */
package gallerist.app.code;
