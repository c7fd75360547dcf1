package gallerist.app.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompareTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        for (String gallery : new String[] {"Production", "Staging"}) {
            String place = " -g images -r " + gallery + " -i web ";
            desk.make("sig create -g images -r " + gallery);
            desk.make("sig image-definition create" + place + "-p C -f O -s S --os-type Linux");
            desk.make("sig image-version create" + place + "-e 1.0.0 --metadata-only");
        }
        desk.make(
                "sig image-version create -g images -r Production -i web -e 1.1.0 --metadata-only"
                        + " --target-regions westeurope=3 northeurope --tags contains.nginx=1.26");
        desk.make("sig update -g images -r Staging --set description=Trial");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void twoVersionsDifferPropertyByProperty() {
        JsonNode comparison = desk.make("compare Production/web/1.0.0 production/WEB/1.1.0");

        assertThat(comparison.path("equal").asBoolean()).isFalse();
        assertThat(differences(comparison))
                .contains(
                        "tags.contains.nginx onlyInSecond",
                        "publishingProfile.targetRegions[West Europe].regionalReplicaCount changed",
                        "publishingProfile.targetRegions[North Europe].storageAccountType"
                                + " onlyInSecond")
                .noneMatch(line -> line.startsWith("location"));
    }

    @Test
    void twoGalleriesDifferAlsoByWhatIsInThem() {
        JsonNode comparison = desk.make("compare Production Staging");

        assertThat(differences(comparison))
                .contains("description onlyInSecond", "images[web].versions[1.1.0] onlyInFirst");
        Said table = desk.type("compare Production Staging -o table");
        table.isNarrow();
        assertThat(table.lines().getFirst()).startsWith("Property").endsWith("Is");
    }

    @Test
    void whatIsTheSameDoesNotDiffer() {
        Said said = desk.type("compare Production/web/1.1.0 Production/web/1.1.0");

        assertThat(said.json().path("equal").asBoolean()).isTrue();
        assertThat(said.err()).contains("do not differ");
    }

    private static List<String> differences(JsonNode comparison) {
        return comparison
                .path("differences")
                .valueStream()
                .map(each -> each.path("property").asString() + " " + each.path("is").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare Production | 2 | WrongCommandLine | SECOND",
                "compare Production Production/web | 2 | WrongCommandLine | of one type",
                "compare Production Stagin | 3 | ResourceNotFound | Did you mean 'Staging'?",
                "compare Production/web Staging/wep | 3 | ResourceNotFound | Did you mean 'web'?",
                "compare Production/web/1.0.0/x Staging | 2 | WrongCommandLine | no id",
            })
    void aMistakeEndsInASentence(String line, int code, String errorCode, String sentence) {
        desk.type(line).isRefused(code, errorCode, sentence);
    }
}
