package gallerist.storage.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the tables of a database to the form that this program writes, script by script. {@code
 * schema_version} and {@code chain} keep their form for ever, so that every program can tell how
 * new a database is.
 */
public final class Migrations {
    public static final List<String> RELEASED =
            List.of(
                    "001-workspace.sql",
                    "002-replication.sql",
                    "003-deployments.sql",
                    "004-notes.sql",
                    "005-history.sql",
                    "006-advice.sql",
                    "007-upgrades.sql",
                    "008-rates.sql",
                    "009-kept.sql",
                    "010-told.sql");
    public static final Migrations ALL = new Migrations(RELEASED);

    private final List<String> scripts;

    public Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The form that this program writes. */
    public int newest() {
        return scripts.size();
    }

    /** Makes the tables of an empty database. */
    public void create(Database database, Instant now) {
        database.write(transaction ->
                transaction.update(
                        """
                        create table schema_version(
                            number integer primary key,
                            script varchar(200) not null,
                            applied_at timestamp(6) with time zone not null)\
                        """));
        run(database, 0, now);
    }

    /** Runs the scripts that a database lacks. */
    public void run(Database database, int current, Instant now) {
        for (int number = current + 1; number <= newest(); number++) {
            apply(database, number, now);
        }
    }

    private void apply(Database database, int number, Instant now) {
        String script = scripts.get(number - 1);
        database.write(transaction -> {
            statements(script).forEach(transaction::update);
            return transaction.update(
                    "insert into schema_version(number, script, applied_at) values (?, ?, ?)",
                    number,
                    script,
                    now);
        });
    }

    static Stream<String> statements(String script) {
        try (InputStream text = Migrations.class.getResourceAsStream(script)) {
            return Stream.of(
                            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                                    .split(";\\s*\\n"))
                    .map(String::strip)
                    .map(statement -> statement.replaceFirst(";$", ""))
                    .filter(statement -> !statement.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
