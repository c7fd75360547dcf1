package gallerist.storage.replication;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which versions of an image can be read in which regions. */
public final class Presences implements Presence.Lookup {
    private static final String OWN = "join content c on c.resource = r.id";
    private static final String PINNED =
            "join pin n on n.resource = r.id join content c on c.id = n.content";

    private final Map<VersionNumber, Set<Region>> readable = new HashMap<>();

    private Presences() {}

    public static Presences of(Transaction transaction, Kind kind, ResourceId image) {
        Presences presences = new Presences();
        for (String content : List.of(OWN, PINNED)) {
            transaction.each(
                    """
                    select r.path, coalesce(p.region, ''), coalesce(p.state, ''),
                        coalesce(s.condition_name, 'UNUSED')
                    from resource r %s
                        left join copy p on p.content = c.id
                        left join store s on s.region = p.region and s.zone = p.zone
                    where r.kind = ? and r.path_key > ? and r.path_key < ? and c.sealed\
                    """
                            .formatted(content),
                    presences::add,
                    kind.name(),
                    image.key() + "/",
                    image.key() + "0");
        }
        return presences;
    }

    private void add(Row row) {
        Set<Region> regions =
                readable.computeIfAbsent(
                        VersionNumber.of(ResourceId.of(row.text(1)).name()), _ -> new HashSet<>());
        boolean isUsable = row.text(4).equals("READY") || row.text(4).equals("UNUSED");
        if (row.text(3).equals(CopyState.PRESENT.name()) && isUsable) {
            regions.add(Regions.of(row.text(2)));
        }
    }

    @Override
    public Presence of(VersionNumber version, Region region) {
        if (!readable.containsKey(version)) {
            return Presence.NO_BYTES;
        }
        return readable.getOrDefault(version, Set.of()).contains(region)
                ? Presence.READABLE
                : Presence.MISSING;
    }
}
