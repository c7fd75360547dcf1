package gallerist.app.cli.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.cli.sig.Said;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CostTest {
    private static final String IMAGE = " -g images -r Production -i web ";

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.make(
                "sig image-definition create" + IMAGE + "-p Contoso -f Web -s web --os-type Linux");
        desk.make(
                "sig image-version create"
                        + IMAGE
                        + "-e 1.0.0 --metadata-only --storage-account-type Standard_LRS"
                        + " --target-regions westeurope=2 northeurope=2 eastus=2");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void thePublishedExampleComesOut() {
        JsonNode cost = desk.make("cost estimate" + IMAGE + "-e 1.0.0 --gb 10");

        assertThat(cost.path("lines")).hasSize(3);
        assertThat(cost.path("lines"))
                .allSatisfy(line -> {
                    assertThat(line.path("replicas").asInt()).isEqualTo(2);
                    assertThat(line.path("gb").asInt()).isEqualTo(10);
                });
        assertThat(cost.path("egress")).hasSize(2);
        assertThat(cost.path("egress"))
                .allSatisfy(line -> assertThat(line.path("gb").asInt()).isEqualTo(10));
        assertThat(cost.path("total").asString()).isEqualTo("3.00");
        assertThat(cost.path("egressTotal").asString()).isEqualTo("0.70");
    }

    @Test
    void aVersionCostsByTheBytesThatItReallyUses() throws IOException {
        Path file = DiskFile.raw(folder.resolve("os.raw"), 8, 1);
        desk.make(
                "sig image-version create"
                        + IMAGE
                        + "-e 1.1.0 --target-regions westeurope=2=Standard_LRS northeurope=1"
                        + " --os-image "
                        + file);

        Said shown = desk.type("cost show -g images -r Production");

        assertThat(shown.json().path("lines"))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.path("version").asString()).isEqualTo("1.1.0");
                    assertThat(line.path("gb").asDouble()).isBetween(0.0003, 0.0079);
                });
        assertThat(shown.json().path("egress")).hasSize(1);
        assertThat(shown.err()).contains("1 version has no bytes here");
        assertThat(desk.type("cost show -g images -r Production -o table").lines())
                .hasSize(2 + 3 + 1)
                .last()
                .asString()
                .startsWith("Total  ")
                .contains("2026-08-01");
        desk.make("sig image-version delete" + IMAGE + "-e 1.1.0");
    }

    @Test
    void pricesSayOfWhenTheyAreAndWhereTodaysStand() {
        Said shown = desk.type("prices show");

        assertThat(shown.json().at("/pricePages/storage").asString())
                .startsWith("https://azure.microsoft.com/pricing/");
        assertThat(shown.err()).contains("Prices of 2026-", "/managed-disks/", "/bandwidth/");
    }

    @Test
    void everyPriceHasItsRow() {
        assertThat(desk.type("prices show -o table").out())
                .contains("StorageType", "PerGB", "Premium_LRS", "PriceDate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    prices set --storage-type Standard_ZRS --price 99999999999999999999 | 1 | InvalidParameter | is no price
                    prices set --storage-type Standard_ZRS --price -1 | 1 | InvalidParameter | is no price
                    prices set --storage-type Standard_ZRS --price "1; drop table price_table" | 1 | InvalidParameter | is no price
                    prices set --storage-type Standard_ZR --price 1 | 2 | WrongCommandLine | Did you mean 'Standard_
                    prices set --storage-type Standard_ZRS --region westeurop --price 1 | 1 | LocationNotAvailableForResourceType | Did you mean 'westeurope'?
                    prices set --egress Europ --to US --price 1 | 1 | InvalidParameter | Did you mean 'Europe'?
                    prices set --currency XXQ | 1 | InvalidParameter | 'XXQ' is no currency.
                    prices set --price 1 | 2 | WrongCommandLine | --storage-type or --egress
                    prices set --storage-type Standard_ZRS --price 1 --date yesterday | 1 | InvalidParameter | yesterday
                    prices show --query lines[ | 2 | WrongCommandLine | is no valid JMESPath
                    cost estimate -g images -r Production -i web -e 1.0.0 --gb 0 | 2 | WrongCommandLine | --gb is more than 0
                    cost estimate -g images -r Production -i web -e 1.0.0 --gb 99999999999 | 2 | WrongCommandLine | at most 1048576
                    cost estimate -g images -r Production -i web -e 9.9.9 --gb 1 | 3 | ResourceNotFound | 9.9.9
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = desk.type("prices show").out();

        desk.type(line).isRefused(code, errorCode, sentence);

        assertThat(desk.type("prices show").out()).isEqualTo(before);
    }

    @Test
    void aPriceThatWasSetIsEstimatedWith() {
        desk.make("prices set --storage-type Premium_LRS --region westeurope --price 2.5");
        desk.make(
                "sig image-version create"
                        + IMAGE
                        + "-e 2.0.0 --metadata-only --target-regions westeurope=1=premium_lrs");

        JsonNode cost = desk.make("cost estimate" + IMAGE + "-e 2.0.0 --gb 4");

        assertThat(cost.path("total").asString()).isEqualTo("10.00");
        assertThat(cost.path("priceDate").asString()).isEqualTo("2026-11-21");
    }
}
