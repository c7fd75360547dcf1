package gallerist.model.activity;

import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.Instance;
import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.CustomAction;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Validations;
import gallerist.model.gallery.VmApplication;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingProfile;
import java.util.stream.Collectors;

/**
 * What can be said about a resource: all that people and programs wrote, under the names of its
 * JSON. The elements of lists are named by what identifies them, so that a region that moves in its
 * list is no change.
 */
public final class FactsOf {
    private FactsOf() {}

    public static Facts resource(Resource resource) {
        FactList facts = new FactList();
        facts.put("location", resource.location());
        resource.tags().values().forEach((name, value) -> facts.put("tags." + name, value));
        switch (resource) {
            case ResourceGroup _ -> {}
            case Gallery gallery -> gallery(facts, gallery);
            case ImageDefinition definition -> definition(facts, definition);
            case ImageVersion version -> version(facts, version);
            case VmApplication application -> application(facts, application);
            case ApplicationVersion version -> applicationVersion(facts, version);
            case NamedSource source -> source(facts, source);
            case Deployment deployment -> deployment(facts, deployment);
        }
        return facts.facts();
    }

    private static void gallery(FactList facts, Gallery gallery) {
        facts.put("description", gallery.description());
        facts.put("identity.type", gallery.identity().type());
        facts.put("identity.principalId", gallery.identity().principalId());
        for (ResourceId id : gallery.identity().userAssigned()) {
            facts.put("identity.userAssignedIdentities[" + id.name() + "]", id);
        }
        sharing(facts, gallery.sharing());
        facts.put("softDeletePolicy.isSoftDeleteEnabled", gallery.softDelete().enabled());
        facts.put(gallery.uninterpreted());
    }

    private static void sharing(FactList facts, SharingProfile sharing) {
        facts.put("sharingProfile.permissions", sharing.permission());
        facts.put(
                "sharingProfile.groups[Subscriptions].ids",
                String.join(", ", sharing.subscriptions()));
        facts.put("sharingProfile.groups[AADTenants].ids", String.join(", ", sharing.tenants()));
        Community community = sharing.community();
        String info = "sharingProfile.communityGalleryInfo.";
        facts.put(info + "publisherUri", community.publisherUri());
        facts.put(info + "publisherContact", community.publisherContact());
        facts.put(info + "eula", community.eula());
        facts.put(info + "publicNamePrefix", community.publicNamePrefix());
        facts.put(info + "publicNames", String.join(", ", community.publicNames()));
        if (community.enabled()) {
            facts.put(info + "communityGalleryEnabled", true);
        }
    }

    private static void definition(FactList facts, ImageDefinition definition) {
        facts.put("description", definition.description());
        facts.put("eula", definition.eula());
        facts.put("privacyStatementUri", definition.privacyStatementUri());
        facts.put("releaseNoteUri", definition.releaseNoteUri());
        facts.put("osType", definition.osType());
        facts.put("osState", definition.osState());
        facts.put("hyperVGeneration", definition.generation());
        facts.put("architecture", definition.architecture());
        facts.put("endOfLifeDate", definition.endOfLife());
        facts.put("identifier.publisher", definition.identifier().publisher());
        facts.put("identifier.offer", definition.identifier().offer());
        facts.put("identifier.sku", definition.identifier().sku());
        range(facts, "recommended.vCPUs.", definition.recommended().vcpus());
        range(facts, "recommended.memory.", definition.recommended().memory());
        facts.put("disallowed.diskTypes", String.join(", ", definition.disallowedDiskTypes()));
        facts.put("purchasePlan.name", definition.purchasePlan().name());
        facts.put("purchasePlan.publisher", definition.purchasePlan().publisher());
        facts.put("purchasePlan.product", definition.purchasePlan().product());
        for (Feature feature : definition.features()) {
            String path = "features[" + feature.name() + "].";
            facts.put(path + "value", feature.value());
            facts.put(path + "startsAtVersion", feature.startsAtVersion());
        }
        facts.put(definition.uninterpreted());
    }

    private static void range(FactList facts, String path, Range range) {
        facts.putUnlessZero(path + "min", range.min());
        facts.putUnlessZero(path + "max", range.max());
    }

    private static void version(FactList facts, ImageVersion version) {
        publishing(facts, version.publishing());
        storage(facts, version.storage());
        safety(facts, version.safety());
        for (Validations.Executed executed : version.validations().executed()) {
            String path = "validationsProfile.executedValidations[" + executed.type() + "].";
            facts.put(path + "status", executed.status());
            facts.put(path + "version", executed.version());
            facts.put(path + "executionTime", executed.at());
        }
        version.validations()
                .platformAttributes()
                .forEach((name, value) ->
                        facts.put("validationsProfile.platformAttributes[" + name + "]", value));
        if (version.deletion() instanceof Deletion.Soft soft) {
            facts.put("softDeletedTime", soft.at());
            facts.put("hardDeletionTargetTime", soft.purgeAfter());
        }
        facts.put(version.uninterpreted());
    }

    private static void publishing(FactList facts, Publishing publishing) {
        String profile = "publishingProfile.";
        for (TargetRegion target : publishing.targets()) {
            String path = profile + "targetRegions[" + target.region().displayName() + "].";
            facts.put(path + "regionalReplicaCount", target.replicas());
            facts.put(path + "storageAccountType", target.storage());
            switch (target.exclusion()) {
                case EXCLUDED -> facts.put(path + "excludeFromLatest", true);
                case INCLUDED -> facts.put(path + "excludeFromLatest", false);
                case AS_VERSION -> {}
            }
        }
        facts.put(profile + "replicaCount", publishing.replicaCount());
        facts.put(profile + "excludeFromLatest", publishing.excludeFromLatest());
        facts.put(profile + "publishedDate", publishing.published());
        facts.put(profile + "endOfLifeDate", publishing.endOfLife());
        switch (publishing.storage()) {
            case StorageChoice.Type chosen ->
                    facts.put(profile + "storageAccountType", chosen.type());
            case StorageChoice.Strategy chosen ->
                    facts.put(profile + "storageAccountStrategy", chosen.strategy());
        }
        facts.put(profile + "replicationMode", publishing.mode());
    }

    private static void storage(FactList facts, StorageProfile storage) {
        source(facts, storage.source());
        for (DiskImage disk : storage.disks()) {
            String path = disk(disk.lun());
            facts.putUnlessZero(path + "sizeInGB", disk.sizeInGB());
            facts.put(path + "hostCaching", disk.caching());
        }
    }

    private static void source(FactList facts, Source source) {
        String path = "storageProfile.source.";
        switch (source) {
            case Source.MetadataOnly _ -> {}
            case Source.FromManagedImage(ResourceId id) -> facts.put(path + "id", id);
            case Source.FromVersion(ResourceId id) -> facts.put(path + "id", id);
            case Source.FromVirtualMachine(ResourceId id) ->
                    facts.put(path + "virtualMachineId", id);
            case Source.FromCommunityImage(String id) ->
                    facts.put(path + "communityGalleryImageId", id);
            case Source.FromDisks disks -> {
                for (Source.Disk disk : disks.disks()) {
                    place(facts, disk(disk.lun()) + "source.", disk.place());
                }
            }
        }
    }

    private static void place(FactList facts, String path, Source.Place place) {
        switch (place) {
            case Source.OfResource(ResourceId id) -> facts.put(path + "id", id);
            case Source.DiskFile(String file) -> facts.put(path + "file", file);
            case Source.Vhd vhd -> {
                facts.put(path + "uri", vhd.uri());
                facts.put(path + "storageAccountId", vhd.storageAccountId());
            }
        }
    }

    private static String disk(int lun) {
        return lun == DiskImage.OS
                ? "storageProfile.osDiskImage."
                : "storageProfile.dataDiskImages[" + lun + "].";
    }

    private static void safety(FactList facts, SafetyProfile safety) {
        facts.put(
                "safetyProfile.allowDeletionOfReplicatedLocations",
                safety.allowDeletionOfReplicatedLocations());
        facts.put(
                "safetyProfile.blockDeletionBeforeEndOfLife",
                safety.blockDeletionBeforeEndOfLife());
    }

    private static void application(FactList facts, VmApplication application) {
        facts.put("description", application.description());
        facts.put("eula", application.eula());
        facts.put("privacyStatementUri", application.privacyStatementUri());
        facts.put("releaseNoteUri", application.releaseNoteUri());
        facts.put("supportedOSType", application.supportedOs());
        facts.put("endOfLifeDate", application.endOfLife());
        for (CustomAction action : application.customActions()) {
            action(facts, "customActions", action);
        }
        facts.put(application.uninterpreted());
    }

    private static void applicationVersion(FactList facts, ApplicationVersion version) {
        publishing(facts, version.publishing());
        ApplicationPackage content = version.content();
        String profile = "publishingProfile.";
        facts.put(profile + "source.mediaLink", content.mediaLink());
        facts.put(profile + "source.defaultConfigurationLink", content.defaultConfigurationLink());
        facts.put(profile + "manageActions.install", content.install());
        facts.put(profile + "manageActions.remove", content.remove());
        facts.put(profile + "manageActions.update", content.update());
        facts.put(profile + "settings.packageFileName", content.packageFileName());
        facts.put(profile + "settings.configFileName", content.configFileName());
        facts.put(profile + "settings.scriptBehaviorAfterReboot", content.afterReboot());
        content.advancedSettings()
                .forEach((name, value) -> facts.put(profile + "advancedSettings." + name, value));
        facts.put(profile + "enableHealthCheck", content.enableHealthCheck());
        for (CustomAction action : content.customActions()) {
            action(facts, profile + "customActions", action);
        }
        safety(facts, version.safety());
        facts.put(version.uninterpreted());
    }

    private static void action(FactList facts, String list, CustomAction action) {
        String path = list + "[" + action.name() + "].";
        facts.put(path + "script", action.script());
        facts.put(path + "description", action.description());
        facts.put(
                path + "parameters",
                action.parameters().stream()
                        .map(FactsOf::parameter)
                        .collect(Collectors.joining(", ")));
    }

    private static String parameter(CustomAction.Parameter parameter) {
        return parameter.name()
                + ":"
                + parameter.type()
                + (parameter.required() ? "!" : "")
                + (parameter.defaultValue().isEmpty() ? "" : "=" + parameter.defaultValue())
                + (parameter.description().isEmpty() ? "" : " (" + parameter.description() + ")");
    }

    private static void source(FactList facts, NamedSource source) {
        facts.put("osType", source.osType());
        facts.put("osState", source.osState());
        facts.put("hyperVGeneration", source.generation());
        for (NamedSource.SourceDisk disk : source.disks()) {
            String path = "disks[" + disk.lun() + "].";
            facts.put(path + "from", disk.from());
            facts.put(path + "sizeInBytes", Long.toString(disk.sizeInBytes()));
        }
    }

    private static void deployment(FactList facts, Deployment deployment) {
        facts.put("storageProfile.imageReference.id", deployment.image().toString());
        facts.put("storageProfile.imageReference.exactVersion", deployment.exact());
        facts.put("securityProfile.securityType", deployment.security());
        facts.put("osProfile.adminUsername", deployment.adminUsername());
        if (deployment.form().upgrade().isAutomatic()) {
            facts.put("upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade", true);
            facts.put("upgradePolicy.healthProbe", deployment.form().upgrade().healthProbe());
        }
        facts.putUnlessZero("instances", deployment.instances().size());
        for (Instance instance : deployment.instances()) {
            for (Instance.Disk disk : instance.disks()) {
                String path = "instances[" + instance.name() + "].disks[" + disk.lun() + "].";
                facts.put(path + "file", disk.path());
                facts.put(path + "sha256", disk.sha256());
            }
        }
        for (AssignedApplication assigned : deployment.applications()) {
            String path = "applicationProfile.galleryApplications[" + assigned.application() + "].";
            facts.put(path + "packageReferenceId", assigned.version());
            facts.put(path + "configurationReference", assigned.configuration());
            facts.putUnlessZero(path + "order", assigned.order());
            facts.put(path + "treatFailureAsDeploymentFailure", assigned.failureFails());
        }
    }
}
