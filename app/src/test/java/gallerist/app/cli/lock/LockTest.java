package gallerist.app.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockTest {
    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.make("lock create -n keep -t CanNotDelete -g images --notes \"don't; --\"");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsInsideALockedGroupIsNotDeletedUntilTheLockIsGone() {
        desk.type("sig delete -g images -r Production")
                .isRefused(1, "ScopeLocked", "cannot perform delete operation");
        desk.type("group delete -n images --yes")
                .isRefused(1, "ScopeLocked", "Please remove the lock");

        desk.make("sig update -g images -r Production --description changed");
        desk.make("lock update -n keep -t ReadOnly -g images");
        desk.type("sig update -g images -r Production --description again")
                .isRefused(1, "ScopeLocked", "cannot perform write operation");

        desk.make("lock delete -n keep -g images");
        desk.make("sig delete -g images -r Production");
    }

    @Test
    void aLockIsShownWithItsNotes() {
        assertThat(desk.make("lock show -n KEEP -g images").path("notes").asString())
                .isEqualTo("don't; --");
        assertThat(desk.make("lock list")).hasSize(1);
        desk.type("lock list -o table").isNarrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    lock show -n kep -g images | 3 | ResourceNotFound | Did you mean 'keep'?
                    lock update -n kep -t ReadOnly -g images | 3 | ResourceNotFound | There is no lock 'kep'.
                    lock create -n new -t CanNotDelte -g images | 2 | WrongCommandLine | Did you mean 'CanNotDelete'?
                    lock create -n new -g images | 2 | WrongCommandLine | --lock-type
                    lock create -n new -t ReadOnly -g nowhere | 1 | ResourceGroupNotFound | 'nowhere' could not be found
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = desk.type("lock list").out();

        desk.type(line).isRefused(code, errorCode, sentence);

        assertThat(desk.type("lock list").out()).isEqualTo(before);
    }
}
