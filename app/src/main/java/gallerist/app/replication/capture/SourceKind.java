package gallerist.app.replication.capture;

/** What image versions are made from. */
enum SourceKind {
    FILES("Disk-image files"),
    MANAGED_IMAGE("Managed image"),
    DISKS("Snapshots or disks"),
    MACHINE("Virtual machine"),
    VERSION("Another image version"),
    METADATA("Nothing: recorded without bytes");

    private final String text;

    SourceKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
