package gallerist.app.cli.group;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aGroupThatHoldsGalleriesGoesWithYesOnly() {
        desk.make("group create -n spare -l northeurope --tags stage=test");

        Said asked = desk.type("group delete -n spare");

        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("ERROR: (NotConfirmed)");
        assertThat(desk.type("group exists -n spare").out()).isEqualTo("true\n");
        desk.make("group delete -n spare --yes");
        assertThat(desk.type("group exists -n spare").out()).isEqualTo("false\n");
        assertThat(desk.type("group delete -n spare --yes").code()).isZero();
    }

    @Test
    void tagsAreReplacedChangedAndTaken() {
        String id = desk.make("group show -n images").path("id").asString();

        desk.make("tag create --resource-id " + id + " --tags owner=\"d'Artagnan;--\" stage=test");
        assertThat(desk.make("group show -n images").path("tags").path("owner").asString())
                .isEqualTo("d'Artagnan;--");

        desk.make("tag update --resource-id " + id + " --operation merge --tags stage=prod");
        assertThat(desk.make("group show -n images").path("tags").path("stage").asString())
                .isEqualTo("prod");
        assertThat(desk.make("tag list --query [].tagName").toString()).contains("owner", "stage");

        desk.make("tag delete --resource-id " + id + " --yes");
        assertThat(desk.make("group show -n images").path("tags")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    group create -n "x'; drop table resource; --" -l westeurope | 1 | InvalidParameter | The resource group name
                    group create -n other -l westeurop | 1 | LocationNotAvailableForResourceType | Did you mean 'westeurope'?
                    group create -n other | 2 | WrongCommandLine | --location
                    group show -n image | 3 | ResourceGroupNotFound | Resource group 'image' could not be found.
                    group update -n image --tags a=b | 3 | ResourceGroupNotFound | 'image' could not be found.
                    group update -n images --set tags | 2 | WrongCommandLine | 'tags' is not PATH=VALUE.
                    group lst | 2 | WrongCommandLine | Did you mean 'list'?
                    tag create --resource-id images --tags a=b | 1 | InvalidParameter | 'images' is no resource id.
                    tag update --resource-id images --operation merg --tags a=b | 2 | WrongCommandLine | Did you mean 'Merge'?
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = desk.type("group list").out();

        desk.type(line).isRefused(code, errorCode, sentence);

        assertThat(desk.type("group list").out()).isEqualTo(before);
    }
}
