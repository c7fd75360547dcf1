package gallerist.storage.sql;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Galleries, each with whom it is shared. */
public final class GalleryTable implements Table<Gallery> {
    private static final String SUBSCRIPTION = "Subscriptions";
    private static final String TENANT = "AADTenants";
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + """
                    , g.description, g.system_identity, g.user_identities, g.permission,
                    g.publisher_uri, g.publisher_contact, g.community_eula, g.public_name_prefix,
                    g.community_enabled, g.public_names, g.soft_delete,
                    (select string_agg(s.id, ',' order by s.id) from shared_with s
                        where s.gallery = g.id and s.kind = 'Subscriptions'),
                    (select string_agg(s.id, ',' order by s.id) from shared_with s
                        where s.gallery = g.id and s.kind = 'AADTenants')
                    from resource r join gallery g on g.id = r.id\
                    """;

    @Override
    public Optional<Gallery> find(Transaction transaction, ResourceId id) {
        return transaction.first(
                SELECT + ResourceTable.IS, GalleryTable::read, ResourceTable.is(id));
    }

    @Override
    public List<Gallery> list(Transaction transaction, Stretch stretch) {
        return transaction.list(
                SELECT + stretch.condition() + Stretch.ORDER,
                GalleryTable::read,
                stretch.arguments());
    }

    /** Those that are open to everyone. */
    public static List<Gallery> ofCommunity(Transaction transaction) {
        return transaction.list(
                SELECT + " where g.community_enabled = true order by r.path_key",
                GalleryTable::read);
    }

    public static List<Gallery> sharedWithSubscription(
            Transaction transaction, String subscription) {
        return sharedWith(transaction, SUBSCRIPTION, subscription);
    }

    public static List<Gallery> sharedWithTenant(Transaction transaction, String tenant) {
        return sharedWith(transaction, TENANT, tenant);
    }

    private static List<Gallery> sharedWith(Transaction transaction, String kind, String id) {
        return transaction.list(
                SELECT
                        + """
                         where g.id in (
                            select w.gallery from shared_with w where w.kind = ? and w.id = ?)
                        order by r.path_key\
                        """,
                GalleryTable::read,
                kind,
                id.toLowerCase(Locale.ROOT));
    }

    /** Whether a subscription has a gallery of some name already, in whatever group. */
    public static boolean isTaken(Transaction transaction, String subscription, String name) {
        return transaction.count(
                        "select count(*) from gallery where subscription = ? and name_key = ?",
                        subscription.toLowerCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT))
                > 0;
    }

    @Override
    public void insert(Transaction transaction, Gallery gallery, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction, Kind.GALLERY, gallery, gallery.uninterpreted(), stored);
        List<Object> values = columns(gallery);
        values.add(key);
        values.add(gallery.id().subscription().toLowerCase(Locale.ROOT));
        values.add(gallery.name().toLowerCase(Locale.ROOT));
        transaction.update(
                """
                insert into gallery(description, system_identity, user_identities, permission,
                    publisher_uri, publisher_contact, community_eula, public_name_prefix,
                    community_enabled, public_names, soft_delete, id, subscription, name_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                values.toArray());
        share(transaction, key, gallery.sharing());
    }

    @Override
    public void update(Transaction transaction, Gallery gallery, Stored stored) {
        long key = ResourceTable.update(transaction, gallery, gallery.uninterpreted(), stored);
        List<Object> values = columns(gallery);
        values.add(key);
        transaction.update(
                """
                update gallery set description = ?, system_identity = ?, user_identities = ?,
                    permission = ?, publisher_uri = ?, publisher_contact = ?, community_eula = ?,
                    public_name_prefix = ?, community_enabled = ?, public_names = ?,
                    soft_delete = ?
                where id = ?\
                """,
                values.toArray());
        shareNoMore(transaction, key);
        share(transaction, key, gallery.sharing());
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        long key = ResourceTable.key(transaction, id).orElseThrow();
        shareNoMore(transaction, key);
        transaction.update("delete from gallery where id = ?", key);
        ResourceTable.delete(transaction, id);
    }

    private static List<Object> columns(Gallery gallery) {
        Community community = gallery.sharing().community();
        return new ArrayList<>(
                List.of(
                        gallery.description(),
                        gallery.identity().principalId(),
                        Cells.writeList(
                                gallery.identity().userAssigned().stream()
                                        .map(ResourceId::toString)
                                        .toList()),
                        gallery.sharing().permission().text(),
                        community.publisherUri(),
                        community.publisherContact(),
                        community.eula(),
                        community.publicNamePrefix(),
                        community.enabled(),
                        Cells.writeList(community.publicNames()),
                        gallery.softDelete().enabled()));
    }

    private static void share(Transaction transaction, long key, SharingProfile sharing) {
        List<Object[]> rows = new ArrayList<>();
        sharing.subscriptions().forEach(id -> rows.add(new Object[] {key, SUBSCRIPTION, id}));
        sharing.tenants().forEach(id -> rows.add(new Object[] {key, TENANT, id}));
        transaction.batch("insert into shared_with(gallery, kind, id) values (?, ?, ?)", rows);
    }

    private static void shareNoMore(Transaction transaction, long key) {
        transaction.update("delete from shared_with where gallery = ?", key);
    }

    private static Gallery read(Row row) {
        Head head = ResourceTable.head(row);
        int next = ResourceTable.NEXT;
        String systemIdentity = row.text(next + 1);
        return new Gallery(
                head.id(),
                head.location(),
                head.tags(),
                row.text(next),
                new ManagedIdentity(
                        !systemIdentity.isEmpty(),
                        systemIdentity,
                        Cells.readList(row.text(next + 2)).stream().map(ResourceId::of).toList()),
                new SharingProfile(
                        ResourceTable.choice(SharingPermission.class, row.text(next + 3)),
                        ids(row.text(next + 11)),
                        ids(row.text(next + 12)),
                        new Community(
                                row.text(next + 4),
                                row.text(next + 5),
                                row.text(next + 6),
                                row.text(next + 7),
                                row.flag(next + 8),
                                Cells.readList(row.text(next + 9)))),
                new SoftDeletePolicy(row.flag(next + 10)),
                head.uninterpreted(),
                head.stored());
    }

    private static SortedSet<String> ids(String list) {
        return list.isEmpty()
                ? Collections.emptySortedSet()
                : new TreeSet<>(List.of(list.split(",")));
    }
}
