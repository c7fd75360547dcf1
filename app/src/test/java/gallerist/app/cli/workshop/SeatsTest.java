package gallerist.app.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer with several seats. */
class SeatsTest {
    @TempDir Path folder;

    private Said type(String line) {
        return Typing.in(folder, folder.resolve("own"), line);
    }

    private Said at(String seat, String line) {
        return Typing.in(folder, folder.resolve("room/%s/workspace".formatted(seat)), line);
    }

    @Test
    void aTrainerSeesWhereEachSeatStandsBreaksOneAndLetsAllBeginAgain() throws IOException {
        Said made = type("workshop seats make first-gallery --count 2 --in room");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("seat-02: gallerist --workspace ");

        at("seat-02", "sig create -g images -r First");
        Files.writeString(
                folder.resolve("room/anna.json"), at("seat-02", "workshop status -o json").out());
        Files.writeString(folder.resolve("room/broken.json"), "{");
        Files.writeString(folder.resolve("room/foreign.json"), "{\"x\":1}");
        Said list = type("workshop seats list --in room");

        assertThat(list.json().findValuesAsString("done")).containsExactly("0", "1", "1");
        assertThat(list.json().findValuesAsString("next"))
                .containsExactly(
                        "Make a gallery", "Say what the image is", "Say what the image is");
        assertThat(list.json().findValuesAsString("readFrom"))
                .containsExactly("workspace", "workspace", "file");
        assertThat(list.json().findValuesAsString("workshop")).containsOnly("First gallery");
        assertThat(list.json().findValuesAsString("since"))
                .hasSize(3)
                .satisfies(since -> assertThat(since.get(1)).isEqualTo(since.get(2)));
        assertThat(list.err())
                .contains("broken.json is no state of a class", "foreign.json is no state of a");

        assertThat(type("workshop seats fault seat-01 outage westeurope on --in room").code())
                .isZero();
        assertThat(state("seat-01")).contains("Offline");
        assertThat(state("seat-02")).doesNotContain("Offline");
        assertThat(type("workshop seats fault all slow 100KB/s northeurope on --in room").err())
                .contains("seat-01", "seat-02");
        assertThat(type("workshop seats list --in room --query [].fault").json().toString())
                .isEqualTo("[\"North Europe: slow; West Europe: outage\",\"North Europe: slow\"]");
        assertThat(type("workshop seats fault seat-07 outage westeurope on --in room").code())
                .isEqualTo(2);
        assertThat(type("workshop seats fault all full atlantis on --in room").code()).isEqualTo(1);

        assertThat(type("workshop seats reset all --in room --yes").code()).isZero();
        assertThat(state("seat-01")).doesNotContain("Offline");
        assertThat(at("seat-02", "workshop status --query [0].done -o tsv").out().strip())
                .isEqualTo("false");
    }

    private String state(String seat) {
        return at(seat, "region store show westeurope --query zones[].state -o tsv").out();
    }

    @Test
    void linksAreSlowForPeopleAndNotForTheTrial() {
        assertThat(type("workshop start first-gallery --in class").code()).isZero();

        assertThat(
                        Typing.in(
                                        folder,
                                        folder.resolve("class/workspace"),
                                        "replication limit show --query rate -o tsv")
                                .out()
                                .strip())
                .isEqualTo("250000");
    }
}
