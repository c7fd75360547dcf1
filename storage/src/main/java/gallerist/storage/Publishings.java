package gallerist.storage;

import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Publishing;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where versions are asked to be. */
final class Publishings {
    private Publishings() {}

    static Map<ResourceId, Publishing> within(
            Transaction transaction, Kind kind, ResourceId scope, List<ResourceId> readable) {
        Map<ResourceId, Publishing> plans = new LinkedHashMap<>();
        if (readable.isEmpty()) {
            return plans;
        }
        boolean isOne = scope.kind().equals(Optional.of(kind));
        Stretch stretch = new Stretch(kind, scope, readable, "", Integer.MAX_VALUE);
        if (kind == Kind.IMAGE_VERSION) {
            List<ImageVersion> versions =
                    isOne
                            ? new ImageVersionTable().find(transaction, scope).stream().toList()
                            : ImageVersionTable.listAll(transaction, stretch);
            versions.forEach(version -> plans.put(version.id(), version.publishing()));
        } else {
            ApplicationVersionTable table = new ApplicationVersionTable();
            List<ApplicationVersion> versions =
                    isOne
                            ? table.find(transaction, scope).stream().toList()
                            : table.list(transaction, stretch);
            versions.forEach(version -> plans.put(version.id(), version.publishing()));
        }
        return plans;
    }
}
