package gallerist.storage.sql;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.sql.KnownVersions.Edition;
import gallerist.storage.sql.ResourceTable.Head;
import gallerist.storage.sql.VersionTable.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Image versions with their plans, also those in the recycle bin. */
public final class ImageVersionTable implements Table<ImageVersion> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + ", "
                    + VersionTable.COLUMNS
                    + """
                    , i.source, i.disks, i.validation_etag, i.validations, i.platform_attributes,
                    t.deleted_at, t.purge_after, t.deleted_by
                    from resource r
                        join version v on v.id = r.id
                        join image_version i on i.id = r.id
                        left join thrown_away t on t.id = r.id\
                    """;

    private static final String EDITIONS =
            "select " + Edition.COLUMNS + " from resource r left join thrown_away t on t.id = r.id";

    private static final String LIVE = " and t.id is null";
    private static final String SOFT_DELETED = " and t.id is not null";

    @Override
    public Optional<ImageVersion> find(Transaction transaction, ResourceId id) {
        return transaction
                .first(SELECT + ResourceTable.IS, Unplanned::read, ResourceTable.is(id))
                .map(found -> found.with(TargetTable.of(transaction, found.head().key())));
    }

    /** Those that are not in the recycle bin. */
    @Override
    public List<ImageVersion> list(Transaction transaction, Stretch stretch) {
        return list(transaction, stretch, LIVE);
    }

    /** Those in the recycle bin. */
    public static List<ImageVersion> softDeleted(Transaction transaction, Stretch stretch) {
        return list(transaction, stretch, SOFT_DELETED);
    }

    /** All, whether in the recycle bin or not. */
    public static List<ImageVersion> listAll(Transaction transaction, Stretch stretch) {
        return list(transaction, stretch, "");
    }

    private static List<ImageVersion> list(
            Transaction transaction, Stretch stretch, String condition) {
        String tail = stretch.condition() + condition + Stretch.ORDER;
        if (transaction.known().isEmpty()) {
            return whole(transaction, stretch, tail);
        }
        List<Edition> editions =
                transaction.list(EDITIONS + tail, Edition::read, stretch.arguments());
        return transaction
                .known()
                .of(
                        editions,
                        edition -> one(transaction, edition),
                        () -> whole(transaction, stretch, tail));
    }

    private static List<ImageVersion> whole(Transaction transaction, Stretch stretch, String tail) {
        List<Unplanned> found =
                transaction.list(SELECT + tail, Unplanned::read, stretch.arguments());
        return TargetTable.planned(
                transaction,
                Kind.IMAGE_VERSION,
                found,
                Unplanned::head,
                (version, targets) ->
                        transaction.known().keep(version.edition(), version.with(targets)));
    }

    private static ImageVersion one(Transaction transaction, Edition edition) {
        List<TargetRegion> targets = TargetTable.of(transaction, edition.key());
        return transaction
                .first(SELECT + " where r.id = ?", Unplanned::read, edition.key())
                .map(found -> transaction.known().keep(found.edition(), found.with(targets)))
                .orElseThrow();
    }

    @Override
    public void insert(Transaction transaction, ImageVersion version, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction, Kind.IMAGE_VERSION, version, version.uninterpreted(), stored);
        VersionTable.insert(transaction, key, version.publishing(), version.safety());
        transaction.update(
                """
                insert into image_version(source, disks, validation_etag, validations,
                    platform_attributes, id)
                values (?, ?, ?, ?, ?, ?)\
                """,
                columns(version, key));
    }

    @Override
    public void update(Transaction transaction, ImageVersion version, Stored stored) {
        long key = ResourceTable.update(transaction, version, version.uninterpreted(), stored);
        VersionTable.update(transaction, key, version.publishing(), version.safety());
        transaction.update(
                """
                update image_version set source = ?, disks = ?, validation_etag = ?,
                    validations = ?, platform_attributes = ?
                where id = ?\
                """,
                columns(version, key));
        ThrownAwayTable.put(transaction, key, version.deletion());
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        long key = ResourceTable.key(transaction, id).orElseThrow();
        ThrownAwayTable.put(transaction, key, Deletion.none());
        transaction.update("delete from image_version where id = ?", key);
        VersionTable.delete(transaction, key);
        ResourceTable.delete(transaction, id);
    }

    private static Object[] columns(ImageVersion version, long key) {
        Validations validations = version.validations();
        List<Object> values = new ArrayList<>();
        values.add(SourceCells.write(version.storage().source()));
        values.add(
                Cells.write(
                        version.storage().disks().stream()
                                .map(disk ->
                                        List.of(
                                                Integer.toString(disk.lun()),
                                                Long.toString(disk.sizeInGB()),
                                                disk.caching().text()))
                                .toList()));
        values.add(validations.etag());
        values.add(
                Cells.write(
                        validations.executed().stream()
                                .map(each ->
                                        List.of(
                                                each.type(),
                                                each.status().text(),
                                                each.version(),
                                                each.at().toString()))
                                .toList()));
        values.add(Cells.writeMap(validations.platformAttributes()));
        values.add(key);
        return values.toArray();
    }

    /** A version without its targets, which another statement reads. */
    private record Unplanned(
            Head head,
            Profile profile,
            StorageProfile storage,
            Validations validations,
            Deletion deletion) {

        Edition edition() {
            return Edition.of(head.key(), head.stored());
        }

        static Unplanned read(Row row) {
            int next = ResourceTable.NEXT + VersionTable.WIDTH;
            return new Unplanned(
                    ResourceTable.head(row),
                    Profile.read(row, ResourceTable.NEXT),
                    new StorageProfile(
                            SourceCells.read(row.text(next)),
                            Cells.read(row.text(next + 1)).stream().map(Unplanned::disk).toList()),
                    new Validations(
                            row.text(next + 2),
                            Cells.read(row.text(next + 3)).stream()
                                    .map(Unplanned::validation)
                                    .toList(),
                            Cells.readMap(row.text(next + 4))),
                    row.possibleInstant(next + 5)
                            .<Deletion>map(at ->
                                    new Deletion.Soft(
                                            at, row.instant(next + 6), row.text(next + 7)))
                            .orElseGet(Deletion::none));
        }

        private static DiskImage disk(List<String> cells) {
            return new DiskImage(
                    Integer.parseInt(cells.get(0)),
                    Long.parseLong(cells.get(1)),
                    ResourceTable.choice(HostCaching.class, cells.get(2)));
        }

        private static Validations.Executed validation(List<String> cells) {
            return new Validations.Executed(
                    cells.get(0),
                    ResourceTable.choice(ValidationStatus.class, cells.get(1)),
                    cells.get(2),
                    Instant.parse(cells.get(3)));
        }

        ImageVersion with(List<TargetRegion> targets) {
            return new ImageVersion(
                    head.id(),
                    head.location(),
                    head.tags(),
                    profile.publishing(targets),
                    storage,
                    profile.safety(),
                    validations,
                    head.uninterpreted(),
                    deletion,
                    head.stored());
        }
    }
}
