/**
 * The words of the domain.
 *
 * <dl>
 *   <dt>gallery
 *   <dd>a named collection of definitions and applications, with a home region
 *   <dt>definition
 *   <dd>an image definition: what all versions of an image have in common
 *   <dt>application
 *   <dd>a VM application: a package that is installed on machines
 *   <dt>version
 *   <dd>a numbered state of a definition or an application
 *   <dt>region
 *   <dd>a place of the public cloud; a version's home region is where it came in
 *   <dt>target
 *   <dd>a region that a version should be in, with its replica count and storage type
 *   <dt>plan
 *   <dd>all targets of a version
 *   <dt>replica
 *   <dd>what cost and limits count: one whole image in a region
 *   <dt>copy
 *   <dd>a file that makes up a replica; a zone-redundant replica has one in each of three zones
 *   <dt>scope
 *   <dd>a subscription, resource group or resource, and everything inside it
 *   <dt>principal
 *   <dd>a user, group or service principal
 *   <dt>entry
 *   <dd>one line of the activity log
 *   <dt>workspace
 *   <dd>a folder with a database and region stores, owned by one process at a time
 * </dl>
 */
package gallerist.model;
