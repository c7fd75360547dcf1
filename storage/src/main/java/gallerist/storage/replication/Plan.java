package gallerist.storage.replication;

import gallerist.model.copies.Desired;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ledger.Content;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.UUID;

/** Where the bytes of a content should be, as its resource says. */
public final class Plan {
    private Plan() {}

    public static Desired of(Transaction transaction, Content content) {
        return content.deleted() || content.resource().isEmpty()
                ? Desired.nowhere(content.id())
                : of(transaction, content.id(), content.path(), content);
    }

    private static Desired of(Transaction transaction, UUID id, ResourceId path, Content content) {
        Kind kind = path.kind().orElseThrow();
        List<TargetRegion> targets =
                switch (kind) {
                    case IMAGE_VERSION ->
                            new ImageVersionTable()
                                    .find(transaction, path)
                                    .map(Plan::targets)
                                    .orElse(List.of());
                    case APPLICATION_VERSION ->
                            new ApplicationVersionTable()
                                    .find(transaction, path)
                                    .map(Plan::targets)
                                    .orElse(List.of());
                    default -> atHome(content);
                };
        return new Desired(id, targets);
    }

    /** In the recycle bin a version keeps one replica in each region. */
    public static List<TargetRegion> targets(Version version) {
        List<TargetRegion> targets = version.publishing().targets();
        return version.isInBin()
                ? targets.stream().map(target -> target.withReplicas(1)).toList()
                : targets;
    }

    /** A managed image, snapshot or disk is one copy in its own region. */
    private static List<TargetRegion> atHome(Content content) {
        return List.of(
                new TargetRegion(
                        content.home(), 1, StorageType.STANDARD_LRS, Exclusion.AS_VERSION));
    }
}
