package gallerist.model.limits;

import gallerist.model.gallery.Named;

/** Every documented limit, in one place. */
public enum Limits {
    GALLERIES_PER_REGION(100, "galleries per subscription and region", Source.CURRENT),
    DEFINITIONS_PER_REGION(1_000, "image definitions per subscription and region", Source.CURRENT),
    VERSIONS_PER_REGION(10_000, "image versions per subscription and region", Source.CURRENT),
    REPLICAS_PER_REGION(100, "replicas of an image version in a region", Source.CURRENT),
    REPLICAS_ADVISED(50, "replicas of an image version in a region, as advised", Source.CURRENT),
    APPLICATION_REPLICAS_PER_REGION(
            10, "replicas of an application version in a region", Source.CURRENT),
    APPLICATION_VERSIONS_PER_REGION(300, "VM application versions per region", Source.CURRENT),
    APPLICATIONS_PER_VM(25, "VM applications on a machine", Source.CURRENT),
    FULL_DISK_GB(2_048, "GB of a disk with full replication", Source.CURRENT),
    SHALLOW_DISK_GB(32_768, "GB of a disk with shallow replication", Source.CURRENT),
    SCALE_SET_INSTANCES(1_000, "instances of a scale set from a gallery image", Source.CURRENT),
    SCALE_SET_INSTANCES_MANAGED_IMAGE(
            600, "instances of a scale set from a managed image", Source.CURRENT),
    PACKAGE_BYTES(2L << 30, "bytes of an application package", Source.CURRENT),
    CONFIGURATION_BYTES(1L << 30, "bytes of an application's configuration", Source.CURRENT),
    SCRIPT_LENGTH(4_096, "characters of a manage action", Source.CURRENT),
    SHARED_SUBSCRIPTIONS(
            30, "subscriptions that a gallery is shared with directly", Source.CURRENT),
    SHARED_TENANTS(5, "tenants that a gallery is shared with directly", Source.CURRENT),
    ROLE_ASSIGNMENTS(4_000, "role assignments per subscription", Source.GENERAL),
    TAGS_PER_RESOURCE(50, "tags of a resource", Source.GENERAL),
    TAG_NAME_LENGTH(512, "characters of a tag's name", Source.GENERAL),
    TAG_VALUE_LENGTH(256, "characters of a tag's value", Source.GENERAL),
    LOCK_NOTES_LENGTH(512, "characters of a lock's notes", Source.GENERAL),
    PUBLISHER_LENGTH(128, "characters of a publisher", Source.CURRENT),
    OFFER_LENGTH(64, "characters of an offer", Source.CURRENT),
    SKU_LENGTH(64, "characters of a SKU", Source.CURRENT),
    LINK_LENGTH(2_048, "characters of a link", Source.GENERAL),
    NAME_LENGTH(80, "characters of a gallery's or definition's name", Source.CURRENT),
    APPLICATION_NAME_LENGTH(117, "characters of the name of a VM application", Source.CURRENT),
    APPLICATION_BYTES_PER_VM(50L << 30, "bytes of VM applications on a machine", Source.CURRENT),
    OLD_REPLICAS_PER_REGION(10, "replicas in a region, by the training module", Source.OLDER),
    OLD_DISK_GB(1_024, "GB of a disk, by the training module", Source.OLDER),
    OLD_APPLICATION_REPLICAS(3, "application replicas, by the property table", Source.OLDER),
    OLD_APPLICATIONS_PER_VM(5, "VM applications on a machine, by older error texts", Source.OLDER),
    OLD_PACKAGE_BYTES(1L << 30, "bytes of a package, by older error texts", Source.OLDER);

    /** How much a figure is to be trusted. */
    public enum Source implements Named {
        /** The newest documentation. */
        CURRENT("current"),
        /** Stands in an older text and no longer holds. */
        OLDER("older"),
        /** General knowledge of the service, not found in its documentation of galleries. */
        GENERAL("general");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    private final long value;
    private final String subject;
    private final Source source;

    Limits(long value, String subject, Source source) {
        this.value = value;
        this.subject = subject;
        this.source = source;
    }

    public long value() {
        return value;
    }

    /** How much of it so many are: whole percent, rounded down. */
    long percent(long used) {
        return used * 100 / value;
    }

    public String subject() {
        return subject;
    }

    public Source source() {
        return source;
    }

    /** The article that it stands in, empty where it is general knowledge. */
    public String article() {
        return switch (this) {
            case GALLERIES_PER_REGION,
                    DEFINITIONS_PER_REGION,
                    VERSIONS_PER_REGION,
                    REPLICAS_PER_REGION,
                    REPLICAS_ADVISED,
                    FULL_DISK_GB,
                    SHALLOW_DISK_GB,
                    SCALE_SET_INSTANCES ->
                    "azure-compute-gallery";
            case APPLICATION_REPLICAS_PER_REGION,
                    APPLICATION_VERSIONS_PER_REGION,
                    APPLICATIONS_PER_VM,
                    PACKAGE_BYTES,
                    CONFIGURATION_BYTES,
                    SCRIPT_LENGTH,
                    APPLICATION_NAME_LENGTH,
                    APPLICATION_BYTES_PER_VM,
                    OLD_APPLICATION_REPLICAS,
                    OLD_APPLICATIONS_PER_VM,
                    OLD_PACKAGE_BYTES ->
                    "vm-applications";
            case SHARED_SUBSCRIPTIONS, SHARED_TENANTS -> "share-gallery-direct";
            case PUBLISHER_LENGTH, OFFER_LENGTH, SKU_LENGTH, NAME_LENGTH ->
                    "troubleshooting-shared-images";
            case SCALE_SET_INSTANCES_MANAGED_IMAGE, OLD_REPLICAS_PER_REGION, OLD_DISK_GB ->
                    "the training module on galleries";
            case ROLE_ASSIGNMENTS,
                    TAGS_PER_RESOURCE,
                    TAG_NAME_LENGTH,
                    TAG_VALUE_LENGTH,
                    LOCK_NOTES_LENGTH,
                    LINK_LENGTH ->
                    "";
        };
    }

    /** The limit that holds today in place of an older one; the same where nothing replaced it. */
    public Limits current() {
        return switch (this) {
            case OLD_REPLICAS_PER_REGION -> REPLICAS_PER_REGION;
            case OLD_DISK_GB -> FULL_DISK_GB;
            case OLD_APPLICATION_REPLICAS -> APPLICATION_REPLICAS_PER_REGION;
            case OLD_APPLICATIONS_PER_VM -> APPLICATIONS_PER_VM;
            case OLD_PACKAGE_BYTES -> PACKAGE_BYTES;
            default -> this;
        };
    }
}
