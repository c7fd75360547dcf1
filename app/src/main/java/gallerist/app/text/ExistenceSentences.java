package gallerist.app.text;

import static gallerist.app.text.Phrases.listed;
import static gallerist.app.text.Phrases.meant;
import static gallerist.app.text.Phrases.relative;
import static gallerist.app.text.Phrases.relatives;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.stream.Collectors;

/** What is not there, is there already, or is in the way. */
final class ExistenceSentences {
    private ExistenceSentences() {}

    static String of(Problem.OfExistence problem) {
        return switch (problem) {
            case Problem.NotFound(ResourceId id) -> notFound(id);
            case Problem.GroupNotFound(String name) ->
                    "Resource group '%s' could not be found.".formatted(name);
            case Problem.ParentNotFound(ResourceId parent) ->
                    ("Can not perform requested operation on nested resource. Parent resource '%s'"
                                    + " not found.")
                            .formatted(parent.name());
            case Problem.SourceNotFound(String id) ->
                    "Source was not found: %s. Please make sure the source exists.".formatted(id);
            case Problem.NamedNotFound(String what, String name, String nearest) ->
                    "There is no %s '%s'.%s".formatted(what, name, meant(nearest));
            case Problem.NameAmbiguous(String what, String name, List<String> candidates) ->
                    "'%s' is the name of more than one %s. Give one of these: %s."
                            .formatted(name, what, listed(candidates));
            case Problem.NameTaken(String what, String name) ->
                    "There is already a %s '%s'. Please pick another name.".formatted(what, name);
            case Problem.GalleryNameTaken(String name, String subscription) ->
                    ("The gallery name '%s' is not unique within the subscription '%s'. Please pick"
                                    + " another gallery name.")
                            .formatted(name, subscription);
            case Problem.LocationFixed(String name, String location, String group, String asked) ->
                    ("The resource '%s' already exists in location '%s' in resource group '%s'. A"
                                    + " resource with the same name cannot be created in location '%s'."
                                    + " Please select a new resource name.")
                            .formatted(name, location, group, asked);
            case Problem.IdentifierTaken(
                            String definition,
                            String publisher,
                            String offer,
                            String sku) ->
                    ("Gallery image: %s identified by (publisher:%s, offer:%s, sku:%s) already"
                                    + " exists. Choose a different publisher, offer, sku combination.")
                            .formatted(definition, publisher, offer, sku);
            case Problem.HasChildren(List<ResourceId> children) ->
                    ("Cannot delete resource while nested resources exist. Some existing nested"
                                    + " resource IDs include: %s. Please delete all nested resources before"
                                    + " deleting this resource.")
                            .formatted(relatives(children));
            case Problem.HasSoftDeleted(List<ResourceId> versions) ->
                    ("Cannot delete resource while soft-deleted versions exist: %s. Restore or"
                                    + " purge them first.")
                            .formatted(relatives(versions));
            case Problem.StillInCommunity(ResourceId gallery) ->
                    ("The gallery '%s' is shared to the community and can't be deleted. Reset its"
                                    + " sharing first.")
                            .formatted(gallery.name());
            case Problem.PropertyFixed(String property) ->
                    "Changing property '%s' is not allowed.".formatted(property);
            case Problem.FeaturesNeedAllowUpdate() ->
                    "Changing property 'galleryImage.properties.features' is not allowed unless"
                            + " allowUpdateImage is true.";
            case Problem.ChangedMeanwhile(ResourceId id) ->
                    ("'%s' was changed by somebody else since it was read. Look at it again, then"
                                    + " repeat the change.")
                            .formatted(id.name());
            case Problem.PlanDiffers(String planned, String actual) ->
                    ("This is not the plan %s but %s: it asks for something else, or what it changes,"
                                    + " or what 'latest' becomes, changed meanwhile. Look at it with"
                                    + " 'replication plan'.")
                            .formatted(planned, actual);
            case Problem.PlanStale() ->
                    "The plan is stale: something that it was made from has changed since you saw it."
                            + " Nothing was done. Look at the plan as it is now.";
            case Problem.DoneInPart(int done, int all, ResourceId at) ->
                    "%d of %d were done and stay so; %s was not done, and nothing after it."
                            .formatted(done, all, Called.of(at));
            case Problem.GivenUp() -> "It was given up. Nothing was done.";
            case Problem.GalleryElsewhere(String gallery, String region, List<String> regions) ->
                    "The gallery '%s' has nothing in %s, which is not among its regions: %s."
                            .formatted(gallery, region, String.join(", ", regions));
            case Problem.LimitReached(String subject, long limit, String region) ->
                    "The limit of %d %s%s is reached. Delete some that are no longer needed."
                            .formatted(limit, subject, region.isEmpty() ? "" : " in " + region);
            case Problem.Locked(
                            String operation,
                            ResourceId scope,
                            List<ResourceId> lockedScopes) ->
                    ("The scope '%s' cannot perform %s operation because following scope(s) are"
                                    + " locked: %s. Please remove the lock and try again.")
                            .formatted(scope, operation, quoted(lockedScopes));
            case Problem.DeletionBlockedBeforeEndOfLife(ResourceId _) ->
                    "Deletion of Gallery image version is not allowed because the image is enabled"
                            + " for blockDeletionBeforeEndOfLife and its endOfLifeDate has not"
                            + " reached yet.";
            case Problem.MarkedForDeletion(ResourceId version) ->
                    ("Operation 'Update Gallery Image Version' is not allowed on '%s' since it is"
                                    + " marked for deletion. You can only retry the Delete operation (or"
                                    + " wait for an ongoing one to complete).")
                            .formatted(version.name());
            case Problem.InRecycleBin(ResourceId version) ->
                    ("Operation 'Update Gallery Image Version' is not allowed on '%s' since it is"
                                    + " marked for deletion. Bring it back with 'sig image-version"
                                    + " undelete', or delete it for good with 'sig image-version"
                                    + " purge'.")
                            .formatted(version.name());
            case Problem.FailedNotSoftDeletable(ResourceId version) ->
                    ("The version '%s' has failed and can't be soft-deleted. Delete it for good"
                                    + " instead.")
                            .formatted(version.name());
            case Problem.NotSoftDeleted(ResourceId version) ->
                    "There is no soft-deleted version '%s'.".formatted(version);
        };
    }

    private static String notFound(ResourceId id) {
        return "The Resource '%s' under resource group '%s' was not found."
                .formatted(relative(id), id.groupName());
    }

    private static String quoted(List<ResourceId> ids) {
        return ids.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }
}
