package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;

/** Resources by name and place, without anything that other tables know of them. */
public final class OutlineTable {
    private OutlineTable() {}

    public record Line(ResourceId id, Region home) {}

    /** Those of a kind inside the readable parts of a scope, none in the recycle bin. */
    public static List<Line> list(
            Transaction transaction, Kind kind, ResourceId scope, List<ResourceId> readable) {
        if (readable.isEmpty()) {
            return List.of();
        }
        Stretch stretch = new Stretch(kind, scope, readable, "", Integer.MAX_VALUE);
        return transaction.list(
                "select r.path, r.location from resource r left join thrown_away t on t.id = r.id"
                        + stretch.condition()
                        + " and t.id is null"
                        + Stretch.ORDER,
                row -> new Line(ResourceId.of(row.text(1)), Regions.of(row.text(2))),
                stretch.arguments());
    }
}
