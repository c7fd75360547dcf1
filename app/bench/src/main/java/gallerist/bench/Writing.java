package gallerist.bench;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Regions;
import gallerist.model.sharing.SharingProfile;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/**
 * A gallery that is made, with rights, rules and its entry in the log, beside one bare insert. Both
 * reach the disk.
 */
final class Writing implements Benchmark {
    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 400;
    private static final int IN_A_REGION = 100;

    @Override
    public String name() {
        return "writing";
    }

    @Override
    public String title() {
        return "Writing";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var folder = Files.createDirectories(place.scratch().resolve("writing"));
        try (var workspace = Workspace.open(folder, InstantSource.system());
                var bare = Bare.in(Files.createDirectories(place.scratch().resolve("bare")))) {
            var galleries = new NewGalleries(workspace);
            galleries.make();
            var before = bytes(folder);
            galleries.make();
            var row = "x".repeat(bytes(folder) - before);
            return List.of(
                    Row.of(
                            "make a gallery, with its log entry, durable",
                            Duel.of(WARM_UP, ROUNDS, galleries::make, () -> bare.insert(row)),
                            "a durable H2 insert of as many bytes (%,d)".formatted(row.length()),
                            2));
        }
    }

    /** How much the rows of a workspace come to, as text. */
    private static int bytes(Path folder) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("gallerist"), "", "");
                var statement = connection.createStatement();
                var lines = statement.executeQuery("script simple nosettings")) {
            var bytes = 0;
            while (lines.next()) {
                var line = lines.getString(1);
                bytes += line.startsWith("INSERT") ? line.length() : 0;
            }
            return bytes;
        }
    }

    private static final class NewGalleries {
        private final Workspace workspace;
        private final Caller caller;
        private final ResourceId group;
        private int made;

        NewGalleries(Workspace workspace) {
            this.workspace = workspace;
            this.caller = workspace.caller("").orThrow();
            this.group = workspace.subscription().group("bench");
            workspace
                    .groups()
                    .write(
                            caller,
                            group,
                            _ ->
                                    new ResourceGroup(
                                            group, Regions.of("westeurope"), Tags.NONE, Stored.NEW))
                    .orThrow();
        }

        void make() {
            var region = Regions.all().get(made / IN_A_REGION);
            made++;
            var id = group.gallery("gallery%05d".formatted(made));
            workspace
                    .galleries()
                    .write(
                            caller,
                            id,
                            _ ->
                                    new Gallery(
                                            id,
                                            region,
                                            Tags.NONE,
                                            "",
                                            ManagedIdentity.NONE,
                                            SharingProfile.PRIVATE,
                                            SoftDeletePolicy.OFF,
                                            Uninterpreted.NONE,
                                            Stored.NEW))
                    .orThrow();
        }
    }

    private record Bare(Connection connection) implements AutoCloseable {
        static Bare in(Path folder) throws SQLException {
            var connection =
                    DriverManager.getConnection(
                            "jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0", "sa", "");
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create table bare(id bigint generated always as identity primary key, text varchar)");
            }
            connection.setAutoCommit(false);
            return new Bare(connection);
        }

        void insert(String row) throws SQLException {
            try (var insert = connection.prepareStatement("insert into bare(text) values (?)");
                    var sync = connection.createStatement()) {
                insert.setString(1, row);
                insert.executeUpdate();
                connection.commit();
                sync.execute("checkpoint sync");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
