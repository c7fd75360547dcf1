package gallerist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNotWrittenTest {
    @ParameterizedTest
    @MethodSource("failures")
    void theReasonIsSaidInWords(IOException failure, String reason) {
        assertThat(Problem.FileNotWritten.because("/backups/b", failure))
                .isEqualTo(new Problem.FileNotWritten("/backups/b", reason));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new NoSuchFileException("/backups/b.part"),
                        "its folder is not there or takes no files"),
                Arguments.of(new AccessDeniedException("/backups/b.part"), "permission denied"),
                Arguments.of(new FileAlreadyExistsException("/backups/b"), "it is there already"),
                Arguments.of(
                        new FileSystemException("/backups/b", null, "Read-only file system"),
                        "Read-only file system"),
                Arguments.of(
                        new IOException("No space left on device"), "No space left on device"));
    }
}
