/** Plans of versions, drafted and applied over real workspaces with real bytes. */
@org.jspecify.annotations.NullMarked
package gallerist.app.replication;
