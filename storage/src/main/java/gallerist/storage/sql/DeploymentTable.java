package gallerist.storage.sql;

import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.deploy.ImageReference;
import gallerist.model.deploy.Instance;
import gallerist.model.deploy.MachineSecurity;
import gallerist.model.deploy.Orchestration;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.storage.sql.ResourceTable.Head;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Virtual machines and scale sets, with what they were made from. */
public final class DeploymentTable implements Table<Deployment> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + """
                    , d.orchestration, d.image, d.exact, d.os_type, d.os_state, d.generation,
                    d.security, d.admin_username, d.instances, d.disks,
                    d.automatic_upgrade, d.health_probe
                    from resource r join deployment d on d.id = r.id\
                    """;

    private static final String BY_KEY = " order by r.path_key";

    @Override
    public Optional<Deployment> find(Transaction transaction, ResourceId id) {
        return transaction
                .first(SELECT + ResourceTable.IS, Bare::read, ResourceTable.is(id))
                .map(found -> found.whole(transaction));
    }

    @Override
    public List<Deployment> list(Transaction transaction, Stretch stretch) {
        return whole(
                transaction,
                transaction.list(
                        SELECT + stretch.condition() + Stretch.ORDER,
                        Bare::read,
                        stretch.arguments()));
    }

    /** Those made from an image version, or from any version of a definition. */
    public static List<Deployment> of(Transaction transaction, ResourceId image) {
        return whole(
                transaction,
                transaction.list(
                        SELECT
                                + " where d.exact_key = ? or d.exact_key > ? and d.exact_key < ?"
                                + BY_KEY,
                        Bare::read,
                        image.key(),
                        image.key() + "/",
                        image.key() + "0"));
    }

    /** Those that have a version of an application, whichever. */
    public static List<Deployment> having(Transaction transaction, ResourceId application) {
        return whole(
                transaction,
                transaction.list(
                        SELECT
                                + """
                                 where r.id in (
                                    select a.deployment from deployment_application a
                                    where a.application_key = ?)\
                                """
                                + BY_KEY,
                        Bare::read,
                        application.key()));
    }

    /** Whether a file is a disk of any machine. */
    public static boolean hasFile(Transaction transaction, Path file) {
        String path = file.toString();
        return transaction.list(SELECT + BY_KEY, Bare::read).stream()
                .flatMap(found -> found.instances().stream())
                .flatMap(instance -> instance.disks().stream())
                .anyMatch(disk -> disk.path().equals(path));
    }

    private static List<Deployment> whole(Transaction transaction, List<Bare> found) {
        return found.stream().map(each -> each.whole(transaction)).toList();
    }

    @Override
    public void insert(Transaction transaction, Deployment deployment, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction,
                        deployment.form().kind(),
                        deployment,
                        Uninterpreted.NONE,
                        stored);
        transaction.update(
                """
                insert into deployment(orchestration, image, exact, exact_key, os_type, os_state,
                    generation, security, admin_username, instances, disks, automatic_upgrade,
                    health_probe, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                columns(deployment, key));
        insertApplications(transaction, key, deployment.applications());
    }

    @Override
    public void update(Transaction transaction, Deployment deployment, Stored stored) {
        long key = ResourceTable.update(transaction, deployment, Uninterpreted.NONE, stored);
        transaction.update(
                """
                update deployment set orchestration = ?, image = ?, exact = ?, exact_key = ?,
                    os_type = ?, os_state = ?, generation = ?, security = ?, admin_username = ?,
                    instances = ?, disks = ?, automatic_upgrade = ?, health_probe = ?
                where id = ?\
                """,
                columns(deployment, key));
        deleteApplications(transaction, key);
        insertApplications(transaction, key, deployment.applications());
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        long key = ResourceTable.key(transaction, id).orElseThrow();
        deleteApplications(transaction, key);
        transaction.update("delete from deployment where id = ?", key);
        ResourceTable.delete(transaction, id);
    }

    private static void insertApplications(
            Transaction transaction, long key, List<AssignedApplication> applications) {
        List<Object[]> rows = new ArrayList<>();
        for (AssignedApplication each : applications) {
            rows.add(
                    new Object[] {
                        key,
                        rows.size(),
                        each.version().toString(),
                        each.application().key(),
                        each.configuration(),
                        each.order(),
                        each.failureFails()
                    });
        }
        transaction.batch(
                """
                insert into deployment_application(deployment, place, version, application_key,
                    configuration, installed_at, failure_fails)
                values (?, ?, ?, ?, ?, ?, ?)\
                """,
                rows);
    }

    private static void deleteApplications(Transaction transaction, long key) {
        transaction.update("delete from deployment_application where deployment = ?", key);
    }

    private static List<AssignedApplication> applications(Transaction transaction, long key) {
        return transaction.list(
                """
                select a.version, a.configuration, a.installed_at, a.failure_fails
                from deployment_application a where a.deployment = ? order by a.place\
                """,
                row ->
                        new AssignedApplication(
                                ResourceId.of(row.text(1)), row.text(2), row.count(3), row.flag(4)),
                key);
    }

    private static Object[] columns(Deployment deployment, long key) {
        return new Object[] {
            switch (deployment.form()) {
                case Form.Machine _ -> "";
                case Form.Set(Orchestration orchestration, _) -> orchestration.text();
            },
            deployment.image().toString(),
            deployment.exact().toString(),
            deployment.exact().key(),
            deployment.osType().text(),
            deployment.osState().text(),
            deployment.generation().text(),
            deployment.security().text(),
            deployment.adminUsername(),
            InstanceCells.write(deployment.instances()),
            InstanceCells.writeDisks(deployment.instances()),
            deployment.form().upgrade().isAutomatic(),
            deployment.form().upgrade().healthProbe(),
            key
        };
    }

    /** A deployment without its applications, which another statement reads. */
    private record Bare(
            Head head,
            Form form,
            ImageReference image,
            ResourceId exact,
            OsType osType,
            OsState osState,
            Generation generation,
            MachineSecurity security,
            String adminUsername,
            List<Instance> instances) {

        static Bare read(Row row) {
            int next = ResourceTable.NEXT;
            String orchestration = row.text(next);
            return new Bare(
                    ResourceTable.head(row),
                    orchestration.isEmpty()
                            ? new Form.Machine()
                            : new Form.Set(
                                    ResourceTable.choice(Orchestration.class, orchestration),
                                    new OsUpgrade(row.flag(next + 10), row.text(next + 11))),
                    ImageReference.parse(row.text(next + 1)),
                    ResourceId.of(row.text(next + 2)),
                    ResourceTable.choice(OsType.class, row.text(next + 3)),
                    ResourceTable.choice(OsState.class, row.text(next + 4)),
                    ResourceTable.choice(Generation.class, row.text(next + 5)),
                    ResourceTable.choice(MachineSecurity.class, row.text(next + 6)),
                    row.text(next + 7),
                    InstanceCells.read(row.text(next + 8), row.text(next + 9)));
        }

        Deployment whole(Transaction transaction) {
            return new Deployment(
                    head.id(),
                    head.location(),
                    head.tags(),
                    form,
                    image,
                    exact,
                    osType,
                    osState,
                    generation,
                    security,
                    adminUsername,
                    instances,
                    applications(transaction, head.key()),
                    head.stored());
        }
    }
}
