package gallerist.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same statements are to run on H2 and PostgreSQL. */
class PortableSqlTest {
    private static final Path SOURCES = Path.of("src/main/java/gallerist/storage/sql");
    private static final Path SCRIPTS = Path.of("src/main/resources/gallerist/storage/sql");

    /** What only the embedded database is asked to do. */
    private static final List<String> ITS_OWN = List.of("Database.java", "H2File.java");

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    \\breturning\\b               | H2 does not parse it
                    \\bfinal\\s+table\\b          | PostgreSQL does not parse it
                    \\bon\\s+conflict\\s*\\(      | H2 does not parse it
                    \\bdo\\s+update\\b            | H2 does not parse it
                    \\bjsonb?\\b                  | H2 stores a JSON string in it
                    ->>?                          | H2 does not parse it
                    \\bdelete\\s[^;]*\\busing\\b  | H2 does not parse it
                    \\bifnull\\b|\\bnvl\\b|\\bdecode\\s*\\( | not in PostgreSQL
                    \\bclob\\b|\\bblob\\b|\\btinyint\\b|\\bdatetime\\b | not in PostgreSQL
                    \\bauto_increment\\b|\\bserial\\b | identity columns are what both know
                    \\btimestamp\\b(?!\\(6\\) with time zone) | times have six digits and a zone
                    \\brownum\\b|\\bdual\\b|\\btop\\s+\\d | not in PostgreSQL
                    `|\\[\\]                      | quotes and arrays of one database only
                    \\bcheckpoint\\b|\\brunscript\\b|\\bshutdown\\b | statements of H2
                    """)
    void noStatementIsOfOneDatabaseOnly(String construct, String why) {
        Pattern forbidden = Pattern.compile(construct, Pattern.CASE_INSENSITIVE);

        assertThat(statements().filter(sql -> forbidden.matcher(sql).find())).as(why).isEmpty();
    }

    @Test
    void noColumnHasAReservedName() {
        Pattern reserved =
                Pattern.compile(
                        "^\\s+(value|key|user|order|group|default|end|from|to|at_|limit|offset)\\s",
                        Pattern.MULTILINE);

        assertThat(scripts().filter(sql -> reserved.matcher(sql).find())).isEmpty();
    }

    @Test
    void statementsAreFoundAtAll() {
        assertThat(statements().filter(sql -> sql.toLowerCase(Locale.ROOT).contains("select ")))
                .hasSizeGreaterThan(20);
        assertThat(scripts()).isNotEmpty();
    }

    private static Stream<String> statements() {
        return Stream.concat(
                scripts(),
                files(SOURCES)
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !ITS_OWN.contains(file.getFileName().toString()))
                        .flatMap(file -> texts(read(file))));
    }

    private static Stream<String> texts(String source) {
        return TEXT.matcher(source).results().map(PortableSqlTest::text);
    }

    private static String text(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Stream<String> scripts() {
        return files(SCRIPTS).map(PortableSqlTest::read);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
