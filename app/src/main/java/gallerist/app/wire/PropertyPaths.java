package gallerist.app.wire;

import gallerist.model.gallery.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The properties that the documents of the service name, by kind: with dots between the names,
 * {@code []} behind lists, and a star where anything may follow.
 */
final class PropertyPaths {
    private static final String PUBLISHING =
            """
            publishingProfile.targetRegions[].name
            publishingProfile.targetRegions[].regionalReplicaCount
            publishingProfile.targetRegions[].storageAccountType
            publishingProfile.targetRegions[].excludeFromLatest
            publishingProfile.targetRegions[].encryption.osDiskImage.diskEncryptionSetId
            publishingProfile.targetRegions[].encryption.osDiskImage.securityProfile.confidentialVMEncryptionType
            publishingProfile.targetRegions[].encryption.osDiskImage.securityProfile.secureVMDiskEncryptionSetId
            publishingProfile.targetRegions[].encryption.dataDiskImages[].lun
            publishingProfile.targetRegions[].encryption.dataDiskImages[].diskEncryptionSetId
            publishingProfile.targetRegions[].additionalReplicaSets[].storageAccountType
            publishingProfile.targetRegions[].additionalReplicaSets[].regionalReplicaCount
            publishingProfile.targetExtendedLocations[].name
            publishingProfile.targetExtendedLocations[].extendedLocation.name
            publishingProfile.targetExtendedLocations[].extendedLocation.type
            publishingProfile.targetExtendedLocations[].extendedLocationReplicaCount
            publishingProfile.targetExtendedLocations[].storageAccountType
            publishingProfile.targetExtendedLocations[].encryption.osDiskImage.diskEncryptionSetId
            publishingProfile.targetExtendedLocations[].encryption.osDiskImage.securityProfile.*
            publishingProfile.targetExtendedLocations[].encryption.dataDiskImages[].lun
            publishingProfile.targetExtendedLocations[].encryption.dataDiskImages[].diskEncryptionSetId
            publishingProfile.replicaCount
            publishingProfile.excludeFromLatest
            publishingProfile.publishedDate
            publishingProfile.endOfLifeDate
            publishingProfile.storageAccountType
            publishingProfile.storageAccountStrategy
            publishingProfile.replicationMode
            safetyProfile.allowDeletionOfReplicatedLocations
            safetyProfile.blockDeletionBeforeEndOfLife
            replicationStatus.*
            provisioningState
            """;

    private static final String GALLERY =
            """
            description
            identifier.uniqueName
            sharingProfile.permissions
            sharingProfile.groups[].type
            sharingProfile.groups[].ids
            sharingProfile.communityGalleryInfo.publisherUri
            sharingProfile.communityGalleryInfo.publisherContact
            sharingProfile.communityGalleryInfo.eula
            sharingProfile.communityGalleryInfo.publicNamePrefix
            sharingProfile.communityGalleryInfo.communityGalleryEnabled
            sharingProfile.communityGalleryInfo.publicNames
            sharingStatus.*
            softDeletePolicy.isSoftDeleteEnabled
            softDeletePolicy.retentionPeriodInDays
            softDeletePolicy.gracePeriodInDays
            provisioningState
            """;

    private static final String DEFINITION =
            """
            description
            eula
            privacyStatementUri
            releaseNoteUri
            osType
            osState
            hyperVGeneration
            architecture
            endOfLifeDate
            identifier.publisher
            identifier.offer
            identifier.sku
            recommended.vCPUs.min
            recommended.vCPUs.max
            recommended.memory.min
            recommended.memory.max
            disallowed.diskTypes
            purchasePlan.name
            purchasePlan.publisher
            purchasePlan.product
            features[].name
            features[].value
            features[].startsAtVersion
            allowUpdateImage
            provisioningState
            """;

    private static final String IMAGE_VERSION =
            """
            storageProfile.source.id
            storageProfile.source.virtualMachineId
            storageProfile.source.communityGalleryImageId
            storageProfile.osDiskImage.sizeInGB
            storageProfile.osDiskImage.hostCaching
            storageProfile.osDiskImage.source.id
            storageProfile.osDiskImage.source.uri
            storageProfile.osDiskImage.source.storageAccountId
            storageProfile.dataDiskImages[].lun
            storageProfile.dataDiskImages[].sizeInGB
            storageProfile.dataDiskImages[].hostCaching
            storageProfile.dataDiskImages[].source.id
            storageProfile.dataDiskImages[].source.uri
            storageProfile.dataDiskImages[].source.storageAccountId
            safetyProfile.reportedForPolicyViolation
            safetyProfile.policyViolations.*
            securityProfile.uefiSettings.signatureTemplateNames[]
            securityProfile.uefiSettings.additionalSignatures.pk.type
            securityProfile.uefiSettings.additionalSignatures.pk.value[]
            securityProfile.uefiSettings.additionalSignatures.kek[].type
            securityProfile.uefiSettings.additionalSignatures.kek[].value[]
            securityProfile.uefiSettings.additionalSignatures.db[].type
            securityProfile.uefiSettings.additionalSignatures.db[].value[]
            securityProfile.uefiSettings.additionalSignatures.dbx[].type
            securityProfile.uefiSettings.additionalSignatures.dbx[].value[]
            securityProfile.secretsProvisioningSettings.*
            imageMetadataProfiles.*
            validationsProfile.*
            restore
            """;

    private static final String ACTIONS =
            """
            customActions[].name
            customActions[].script
            customActions[].description
            customActions[].parameters[].name
            customActions[].parameters[].required
            customActions[].parameters[].type
            customActions[].parameters[].defaultValue
            customActions[].parameters[].description
            """;

    private static final String APPLICATION =
            """
            description
            eula
            privacyStatementUri
            releaseNoteUri
            supportedOSType
            endOfLifeDate
            provisioningState
            """;

    private static final String PACKAGE =
            """
            publishingProfile.source.mediaLink
            publishingProfile.source.defaultConfigurationLink
            publishingProfile.manageActions.install
            publishingProfile.manageActions.remove
            publishingProfile.manageActions.update
            publishingProfile.settings.packageFileName
            publishingProfile.settings.configFileName
            publishingProfile.settings.scriptBehaviorAfterReboot
            publishingProfile.advancedSettings.*
            publishingProfile.enableHealthCheck
            """;

    private PropertyPaths() {}

    static List<String> of(Kind kind) {
        List<String> properties = new ArrayList<>();
        switch (kind) {
            case GALLERY -> properties.addAll(GALLERY.lines().toList());
            case IMAGE_DEFINITION -> properties.addAll(DEFINITION.lines().toList());
            case IMAGE_VERSION -> {
                properties.addAll(PUBLISHING.lines().toList());
                properties.addAll(IMAGE_VERSION.lines().toList());
            }
            case APPLICATION -> {
                properties.addAll(APPLICATION.lines().toList());
                properties.addAll(ACTIONS.lines().toList());
            }
            case APPLICATION_VERSION -> {
                properties.addAll(PACKAGE.lines().toList());
                properties.addAll(PUBLISHING.lines().toList());
                ACTIONS.lines().map("publishingProfile."::concat).forEach(properties::add);
            }
            case RESOURCE_GROUP -> properties.add("provisioningState");
            case SUBSCRIPTION, MANAGED_IMAGE, SNAPSHOT, DISK, VIRTUAL_MACHINE, SCALE_SET -> {}
        }
        return properties;
    }
}
