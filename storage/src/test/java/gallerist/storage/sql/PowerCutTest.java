package gallerist.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.sql.Connections.Work;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rule 4: what was written is on the disk, whenever the power is cut")
class PowerCutTest {
    private final ForgetfulFiles files = new ForgetfulFiles();

    @TempDir Path folder;
    private ConnectionPool pool;
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        FilePath.register(files);
        String file = ForgetfulFiles.SCHEME + ":" + folder.resolve("w");
        pool = ConnectionPool.open(H2File.writing(file).replace(";IFEXISTS=TRUE", ""));
        database = new Database(new Lending(pool));
        database.write(transaction -> transaction.update("create table note(id integer)"));
    }

    @AfterEach
    void close() throws SQLException {
        pool.close();
        FilePath.unregister(files);
    }

    @Test
    void whatIsWrittenIsOnTheDisk() throws SQLException {
        for (int i = 1; i <= 3; i++) {
            note(i);

            assertThat(notesAfterAPowerCut()).isEqualTo(i);
        }
    }

    @Test
    void whatIsWrittenTogetherIsOnTheDiskInTheEnd() throws SQLException {
        database.together(() -> {
            note(1);
            note(2);
        });

        assertThat(notesAfterAPowerCut()).isEqualTo(2);
    }

    private void note(int id) {
        database.write(transaction -> transaction.update("insert into note values (?)", id));
    }

    private long notesAfterAPowerCut() throws SQLException {
        Path left = files.left(folder.resolve("w" + H2File.SUFFIX));
        ConnectionPool after =
                ConnectionPool.open(
                        H2File.writing("file:" + left.toString().replace(H2File.SUFFIX, "")));
        try {
            return new Database(new Lending(after))
                    .read(transaction -> transaction.count("select count(*) from note"));
        } finally {
            after.close();
        }
    }

    private record Lending(ConnectionPool pool) implements Connections {
        @Override
        public <T> T reading(Work<T> work) throws SQLException {
            return pool.lend(work);
        }

        @Override
        public <T> T writing(Work<T> work) throws SQLException {
            return pool.lend(work);
        }

        @Override
        public <T> T quiet(Work<T> work) throws SQLException {
            return pool.lend(work);
        }

        @Override
        public RuntimeException explained(DatabaseException failure) {
            return failure;
        }
    }
}
