/**
 * Forms for resources of all kinds. A form works on the JSON of a resource as the command line
 * does, so that both refuse the same things with the same sentences.
 */
package gallerist.app.editing;
