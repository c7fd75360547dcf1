package gallerist.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.sql.KnownVersions.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownVersionsTest {
    private final KnownVersions<String> known = new KnownVersions<>();
    private final List<Long> readOne = new ArrayList<>();
    private int readAll;

    private static Edition edition(long key) {
        return new Edition(key, 7, "Succeeded");
    }

    private List<String> ask(List<Edition> editions) {
        return known.of(
                editions,
                edition -> {
                    readOne.add(edition.key());
                    return known.keep(edition, "read");
                },
                () -> {
                    readAll++;
                    return List.of();
                });
    }

    @Test
    void whoMaySeeWhatIsNeverCommittedKnowsTheSameAndAddsNothing() {
        known.keep(edition(1), "known");
        KnownVersions<String> writers = known.toReadOnly();

        writers.keep(edition(2), "uncommitted");

        assertThat(writers.of(List.of(edition(1)), _ -> "read", List::of)).containsExactly("known");
        assertThat(known.of(List.of(edition(2)), _ -> "read", List::of)).containsExactly("read");
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        known.keep(edition(1), "known");

        assertThat(ask(List.of(edition(1)))).containsExactly("known");
        assertThat(readOne).isEmpty();
    }

    @Test
    void anotherRevisionOrStateIsReadAlone() {
        known.keep(edition(1), "known");
        known.keep(edition(2), "known");

        assertThat(
                        ask(
                                List.of(
                                        new Edition(1, 8, "Succeeded"),
                                        new Edition(2, 7, "Deleting"),
                                        edition(3))))
                .containsOnly("read");

        assertThat(readOne).containsExactly(1L, 2L, 3L);
        assertThat(readAll).isZero();
    }

    @Test
    void whereManyAreNotKnownAllAreReadTogether() {
        List<Edition> editions =
                LongStream.range(0, 1000).mapToObj(KnownVersionsTest::edition).toList();

        assertThat(ask(editions)).isEmpty();
        assertThat(readAll).isEqualTo(1);
    }
}
