package gallerist.storage.sql;

import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.sql.ResourceTable.Head;
import gallerist.storage.sql.VersionTable.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions of VM applications with their plans. */
public final class ApplicationVersionTable implements Table<ApplicationVersion> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + ", "
                    + VersionTable.COLUMNS
                    + """
                    , a.media_link, a.default_configuration_link, a.install_command,
                    a.remove_command, a.update_command, a.package_file_name, a.config_file_name,
                    a.after_reboot, a.advanced_settings, a.health_check, a.custom_actions
                    from resource r
                        join version v on v.id = r.id
                        join application_version a on a.id = r.id\
                    """;

    @Override
    public Optional<ApplicationVersion> find(Transaction transaction, ResourceId id) {
        return transaction
                .first(SELECT + ResourceTable.IS, Unplanned::read, ResourceTable.is(id))
                .map(found -> found.with(TargetTable.of(transaction, found.head().key())));
    }

    @Override
    public List<ApplicationVersion> list(Transaction transaction, Stretch stretch) {
        List<Unplanned> found =
                transaction.list(
                        SELECT + stretch.condition() + Stretch.ORDER,
                        Unplanned::read,
                        stretch.arguments());
        return TargetTable.planned(
                transaction, Kind.APPLICATION_VERSION, found, Unplanned::head, Unplanned::with);
    }

    @Override
    public void insert(Transaction transaction, ApplicationVersion version, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction,
                        Kind.APPLICATION_VERSION,
                        version,
                        version.uninterpreted(),
                        stored);
        VersionTable.insert(transaction, key, version.publishing(), version.safety());
        transaction.update(
                """
                insert into application_version(media_link, default_configuration_link,
                    install_command, remove_command, update_command, package_file_name,
                    config_file_name, after_reboot, advanced_settings, health_check,
                    custom_actions, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                columns(version.content(), key));
    }

    @Override
    public void update(Transaction transaction, ApplicationVersion version, Stored stored) {
        long key = ResourceTable.update(transaction, version, version.uninterpreted(), stored);
        VersionTable.update(transaction, key, version.publishing(), version.safety());
        transaction.update(
                """
                update application_version set media_link = ?, default_configuration_link = ?,
                    install_command = ?, remove_command = ?, update_command = ?,
                    package_file_name = ?, config_file_name = ?, after_reboot = ?,
                    advanced_settings = ?, health_check = ?, custom_actions = ?
                where id = ?\
                """,
                columns(version.content(), key));
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        long key = ResourceTable.key(transaction, id).orElseThrow();
        transaction.update("delete from application_version where id = ?", key);
        VersionTable.delete(transaction, key);
        ResourceTable.delete(transaction, id);
    }

    private static Object[] columns(ApplicationPackage content, long key) {
        List<Object> values = new ArrayList<>();
        values.add(content.mediaLink());
        values.add(content.defaultConfigurationLink());
        values.add(content.install());
        values.add(content.remove());
        values.add(content.update());
        values.add(content.packageFileName());
        values.add(content.configFileName());
        values.add(content.afterReboot().text());
        values.add(Cells.writeMap(content.advancedSettings()));
        values.add(content.enableHealthCheck());
        values.add(ActionCells.write(content.customActions()));
        values.add(key);
        return values.toArray();
    }

    /** A version without its targets, which another statement reads. */
    private record Unplanned(Head head, Profile profile, ApplicationPackage content) {

        static Unplanned read(Row row) {
            int next = ResourceTable.NEXT + VersionTable.WIDTH;
            return new Unplanned(
                    ResourceTable.head(row),
                    Profile.read(row, ResourceTable.NEXT),
                    new ApplicationPackage(
                            row.text(next),
                            row.text(next + 1),
                            row.text(next + 2),
                            row.text(next + 3),
                            row.text(next + 4),
                            row.text(next + 5),
                            row.text(next + 6),
                            ResourceTable.choice(RebootBehaviour.class, row.text(next + 7)),
                            Cells.readMap(row.text(next + 8)),
                            row.flag(next + 9),
                            ActionCells.read(row.text(next + 10))));
        }

        ApplicationVersion with(List<TargetRegion> targets) {
            return new ApplicationVersion(
                    head.id(),
                    head.location(),
                    head.tags(),
                    profile.publishing(targets),
                    content,
                    profile.safety(),
                    head.uninterpreted(),
                    head.stored());
        }
    }
}
