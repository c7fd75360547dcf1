package gallerist.model.activity;

import gallerist.model.gallery.Kind;

/** Something that was tried and is remembered: writes, deletions and actions, never reads. */
public enum Operation {
    SUBSCRIPTION_WRITE("Microsoft.Resources/subscriptions/write", "Create or Update Subscription"),
    SUBSCRIPTION_DELETE("Microsoft.Resources/subscriptions/delete", "Delete Subscription"),
    GROUP_WRITE("Microsoft.Resources/subscriptions/resourceGroups/write", "Update resource group"),
    GROUP_DELETE(
            "Microsoft.Resources/subscriptions/resourceGroups/delete", "Delete resource group"),
    GALLERY_WRITE(Kind.GALLERY.action("write"), "Create or Update Gallery"),
    GALLERY_DELETE(Kind.GALLERY.action("delete"), "Delete Gallery"),
    GALLERY_SHARE("Microsoft.Compute/galleries/share/action", "Share Gallery"),
    DEFINITION_WRITE(Kind.IMAGE_DEFINITION.action("write"), "Create or Update Gallery Image"),
    DEFINITION_DELETE(Kind.IMAGE_DEFINITION.action("delete"), "Delete Gallery Image"),
    VERSION_WRITE(Kind.IMAGE_VERSION.action("write"), "Create or Update Gallery Image Version"),
    VERSION_DELETE(Kind.IMAGE_VERSION.action("delete"), "Delete Gallery Image Version"),
    APPLICATION_WRITE(Kind.APPLICATION.action("write"), "Create or Update Gallery Application"),
    APPLICATION_DELETE(Kind.APPLICATION.action("delete"), "Delete Gallery Application"),
    APPLICATION_VERSION_WRITE(
            Kind.APPLICATION_VERSION.action("write"),
            "Create or Update Gallery Application Version"),
    APPLICATION_VERSION_DELETE(
            Kind.APPLICATION_VERSION.action("delete"), "Delete Gallery Application Version"),
    IMAGE_WRITE(Kind.MANAGED_IMAGE.action("write"), "Create or Update Image"),
    IMAGE_DELETE(Kind.MANAGED_IMAGE.action("delete"), "Delete Image"),
    SNAPSHOT_WRITE(Kind.SNAPSHOT.action("write"), "Create or Update Snapshot"),
    SNAPSHOT_DELETE(Kind.SNAPSHOT.action("delete"), "Delete Snapshot"),
    DISK_WRITE(Kind.DISK.action("write"), "Create or Update Disk"),
    DISK_DELETE(Kind.DISK.action("delete"), "Delete Disk"),
    VERSION_REPLICATE(
            Kind.IMAGE_VERSION.action("replicate/action"), "Control Replication of Image Version"),
    APPLICATION_VERSION_REPLICATE(
            Kind.APPLICATION_VERSION.action("replicate/action"),
            "Control Replication of Application Version"),
    VERSION_REPLICATED(
            Kind.IMAGE_VERSION.action("replicated/action"), "Image Version Whole in All Regions"),
    APPLICATION_VERSION_REPLICATED(
            Kind.APPLICATION_VERSION.action("replicated/action"),
            "Application Version Whole in All Regions"),
    MACHINE_WRITE(Kind.VIRTUAL_MACHINE.action("write"), "Create or Update Virtual Machine"),
    MACHINE_DELETE(Kind.VIRTUAL_MACHINE.action("delete"), "Delete Virtual Machine"),
    SCALE_SET_WRITE(Kind.SCALE_SET.action("write"), "Create or Update Virtual Machine Scale Set"),
    SCALE_SET_DELETE(Kind.SCALE_SET.action("delete"), "Delete Virtual Machine Scale Set"),
    ROLE_ASSIGNMENT_WRITE(
            "Microsoft.Authorization/roleAssignments/write", "Create role assignment"),
    ROLE_ASSIGNMENT_DELETE(
            "Microsoft.Authorization/roleAssignments/delete", "Delete role assignment"),
    LOCK_WRITE("Microsoft.Authorization/locks/write", "Add management locks"),
    LOCK_DELETE("Microsoft.Authorization/locks/delete", "Delete management locks"),
    TAGS_WRITE("Microsoft.Resources/tags/write", "Update tags"),
    TENANT_WRITE("Gallerist/tenants/write", "Create or Update Tenant"),
    TENANT_DELETE("Gallerist/tenants/delete", "Delete Tenant"),
    PRINCIPAL_WRITE("Gallerist/principals/write", "Create or Update Principal"),
    PRINCIPAL_DELETE("Gallerist/principals/delete", "Delete Principal"),
    MEMBER_WRITE("Gallerist/groups/members/write", "Add Group Member"),
    MEMBER_DELETE("Gallerist/groups/members/delete", "Remove Group Member"),
    ADVICE_SNOOZE("Gallerist/advice/snooze/action", "Snooze Advice"),
    PRICES_WRITE("Gallerist/prices/write", "Update Prices"),
    WORKSPACE_WRITE("Gallerist/workspace/write", "Update Workspace"),
    STORE_WRITE("Gallerist/stores/write", "Update Region Store"),
    STORE_RESET("Gallerist/stores/reset/action", "Reset Region Store"),
    STORE_DRILL("Gallerist/stores/drill/action", "Drill Region Store"),
    BANDWIDTH_WRITE("Gallerist/bandwidth/write", "Update Bandwidth Limit"),
    SCRUB_WRITE("Gallerist/scrub/write", "Update Scrub Schedule"),
    WORKSPACE_RESTORE("Gallerist/workspace/restore", "Restore Workspace"),
    WORKSPACE_REBUILD("Gallerist/workspace/rebuild", "Rebuild Workspace");

    private final String action;
    private final String title;

    Operation(String action, String title) {
        this.action = action;
        this.title = title;
    }

    /** The documented name, which is also the action that a role must allow. */
    public String action() {
        return action;
    }

    /** The name for people. */
    public String title() {
        return title;
    }
}
