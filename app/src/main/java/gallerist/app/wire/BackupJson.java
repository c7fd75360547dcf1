package gallerist.app.wire;

import gallerist.storage.Backup;
import tools.jackson.databind.node.ObjectNode;

/** A backup as JSON. */
public final class BackupJson {
    private BackupJson() {}

    public static ObjectNode print(Backup backup) {
        return new JsonBody()
                .text("file", backup.file().toString())
                .text("time", Dates.utcMillis(backup.time()))
                .number("entries", backup.anchor().count())
                .text("chainHead", backup.anchor().hash())
                .number("bytes", backup.bytes())
                .node();
    }
}
