package gallerist.app.page;

import java.util.List;

/** What kind of file is looked for: how the dialog of the system calls it, and how it ends. */
public enum FileKind {
    DISK_IMAGE("Disk images", List.of("raw", "img", "vhd", "vhdx", "qcow2", "vmdk")),
    PACKAGE("Packages", List.of("zip", "tar.gz", "tgz", "deb", "rpm", "msi", "exe", "sh", "ps1")),
    DOCUMENT("Documents of the service", List.of("json")),
    BACKUP("Backups", List.of("sql.gz")),
    BUNDLE("Diagnostic bundles", List.of("zip")),
    EVIDENCE("Evidence", List.of("md")),
    REPORT("Tables and pictures", List.of("csv", "json", "md", "html", "png", "svg", "pdf")),
    ANY("All files", List.of());

    private final String title;
    private final List<String> endings;

    FileKind(String title, List<String> endings) {
        this.title = title;
        this.endings = endings;
    }

    public String title() {
        return title;
    }

    /** What names of such files end with; nothing where any name will do. */
    public List<String> patterns() {
        return endings.stream().map(ending -> "*." + ending).toList();
    }
}
