/** What deploying machines from a version needs: enough replicas, and regions that are ready. */
package gallerist.model.deploy;
