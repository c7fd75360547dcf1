package gallerist.model;

import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.replication.Steer;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that is allowed, but that a person should know before doing it. */
public sealed interface Caution {

    /** More replicas than should ever be needed. */
    record ManyReplicas(String region, int replicas, long advised) implements Caution {}

    /** A gallery is meant for production, and these regions have fewer replicas than that needs. */
    record FewReplicasInProduction(List<String> regions, long advised) implements Caution {
        public FewReplicasInProduction {
            regions = List.copyOf(regions);
        }
    }

    /** A roll-out wants more replicas in a region than should ever be needed. */
    record ManyReplicasNeeded(int replicas, long advised) implements Caution {}

    /** Machines made at once from one replica, beyond what the sizing rule advises. */
    record ReplicasBusy(String region, int machines, int advised, int replicas)
            implements Caution {}

    /** Machines go on without their image, but scale sets cannot grow any more. */
    record ImageInUse(ResourceId version, long machines, long scaleSets) implements Caution {}

    /** A version is under way for much longer than copies usually take. */
    record ReplicationSlow(ResourceId version, Instant since) implements Caution {}

    /** A limit of the subscription comes near. */
    record LimitNear(Limits limit, String region, long used) implements Caution {}

    /** Access to the region must have been requested before. */
    record AccessRequired(String region) implements Caution {}

    /** A role on one version is lost with it; a role on the gallery lasts. */
    record SingleVersionShared(ResourceId version) implements Caution {}

    /** Somebody from elsewhere must be a guest here, or come through an app of both tenants. */
    record OtherTenant(String principal, UUID tenant) implements Caution {}

    /** What is in the images goes to whole subscriptions and tenants, or to everyone. */
    record SharedBeyondRoles(ResourceId gallery, SharingPermission permission) implements Caution {}

    /** These facts will be there for everyone to read. */
    record BecomesPublic(Community publisher, List<Identifier> images) implements Caution {
        public BecomesPublic {
            images = List.copyOf(images);
        }
    }

    /** Machines of consumers go on, but their scale sets cannot grow any more. */
    record ConsumersCutOff(ResourceId gallery) implements Caution {}

    /** In a region another version is latest than before, or none. */
    record LatestBecomes(LatestChange change) implements Caution {}

    /** Nobody can make machines there any more. */
    record RegionsLost(List<String> regions) implements Caution {
        public RegionsLost {
            regions = List.copyOf(regions);
        }
    }

    /** What is planned there waits, because the stores of some regions cannot be used now. */
    record StoresOut(List<String> regions) implements Caution {
        public StoresOut {
            regions = List.copyOf(regions);
        }
    }

    /** What is planned has no bytes here, so that nothing is copied and nothing is paid for. */
    record PlannedWithoutBytes() implements Caution {}

    /** No copy of a version was in the state that somebody wanted to change. */
    record NothingToSteer(Steer way, ResourceId version) implements Caution {}

    /** An image that is called like one of the marketplace is something else. */
    record MarketplaceDiffers(Identifier image, String what, String actual, String theirs)
            implements Caution {}

    /** The marketplace is not known to have this SKU of an offer that it has. */
    record MarketplaceSkuUnknown(Identifier image, String nearest) implements Caution {}

    /** Nothing is known of a feature; {@code nearest} is empty where none is called alike. */
    record FeatureUnknown(String name, String nearest) implements Caution {}

    /** A version is made from an image that is called otherwise. */
    record IdentifierDiffers(Identifier source, Identifier own) implements Caution {}

    /** The service offers this as a preview, to those who register for it. */
    record Preview(PreviewFeature feature) implements Caution {}

    /** What was typed had a link with a signature, which is not kept. */
    record SignatureLeftOut() implements Caution {}

    /** The disk starts machines of another generation than its definition says. */
    record ImageGenerationDiffers(String file, Generation actual, Generation definition)
            implements Caution {}

    /** The boot loader is for another processor than the definition says. */
    record ImageArchitectureDiffers(String file, Architecture actual, Architecture definition)
            implements Caution {}
}
