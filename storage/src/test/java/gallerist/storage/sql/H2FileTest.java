package gallerist.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {
    private static final long MIB = 1 << 20;
    private static final int MANY = 20_000;

    @TempDir Path folder;

    @BeforeEach
    void make() {
        H2File.create(
                folder,
                database ->
                        database.write(transaction ->
                                transaction.update(
                                        "create table note(id integer primary key, text text)")));
    }

    @Test
    void aFileThatGrewMuchIsCompactWhenItIsClosed() throws IOException {
        try (H2File file = H2File.open(folder, () -> {})) {
            add(file, MANY);

            assertThat(Files.size(H2File.of(folder))).isGreaterThan(64 * MIB);
        }

        assertThat(Files.size(H2File.of(folder))).isLessThan(8 * MIB);
        assertThat(folder.toFile().list()).hasSize(1);
        try (H2File file = H2File.open(folder, () -> {})) {
            assertThat(count(file)).isEqualTo(MANY);
            file.database().write(transaction -> transaction.update("delete from note"));
        }
    }

    @Test
    void whatAnErrorInterruptsIsTakenBack() {
        try (H2File file = H2File.open(folder, () -> {})) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() ->
                            file.database()
                                    .write(transaction -> {
                                        transaction.update("insert into note(id) values (1)");
                                        throw new OutOfMemoryError();
                                    }));

            assertThat(count(file)).isZero();
        }
    }

    private static void add(H2File file, int notes) {
        file.database()
                .together(() -> {
                    for (int i = 0; i < notes; i++) {
                        int id = i;
                        file.database()
                                .write(transaction ->
                                        transaction.update(
                                                "insert into note(id, text) values (?, ?)",
                                                id,
                                                "note " + id));
                    }
                });
    }

    private static long count(H2File file) {
        return file.database().read(transaction -> transaction.count("select count(*) from note"));
    }
}
