/** VM applications and their versions. */
package gallerist.app.applications;
