package gallerist.app.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanTest {
    private static final List<String> KEYS =
            List.of(
                    "hash",
                    "basedOn",
                    "steps",
                    "bytesWritten",
                    "bytesAcross",
                    "seconds",
                    "rates",
                    "monthlyCost",
                    "egressCost",
                    "latest",
                    "warnings");

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** The options that lead to an image with the versions 1.0.0 and 1.1.0, both in two regions. */
    private static String image(String gallery, String name) {
        String place = " -g images -r %s -i %s ".formatted(gallery, name);
        desk.make(
                "sig image-definition create"
                        + place
                        + "-p C -f O -s %s --os-type Linux".formatted(name));
        for (String number : List.of("1.0.0", "1.1.0")) {
            desk.make(
                    "sig image-version create"
                            + place
                            + "-e "
                            + number
                            + " --metadata-only --target-regions westeurope=1=Standard_LRS"
                            + " northeurope=1=Standard_LRS"
                            + " --allow-replicated-location-deletion true");
        }
        return place;
    }

    @Test
    void aPlanTellsWhatAChangeComesToAndChangesNothing() {
        String place = image("Production", "told");
        JsonNode before = desk.make("sig image-version show" + place + "-e 1.1.0");

        Said said =
                desk.type(
                        "replication plan"
                                + place
                                + "-e 1.1.0 --target-regions westeurope=2 westus --gb 10 --rate 100");

        JsonNode plan = said.json();
        assertThat(plan.propertyNames()).containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(plan.path("steps").toString())
                .isEqualTo(
                        "[{\"action\":\"copy\",\"bytes\":10737418240,\"effect\":\"cost\",\"region\":\"westeurope\","
                                + "\"replica\":2,\"seconds\":108,\"zone\":null},"
                                + "{\"action\":\"copy\",\"bytes\":10737418240,\"effect\":\"cost\",\"region\":\"westus\","
                                + "\"replica\":1,\"seconds\":108,\"zone\":1},"
                                + "{\"action\":\"remove\",\"bytes\":10737418240,\"effect\":\"destructive\",\"region\":"
                                + "\"northeurope\",\"replica\":1,\"seconds\":0,\"zone\":null}]");
        assertThat(plan.path("bytesWritten").asLong()).isEqualTo(20L << 30);
        assertThat(plan.path("bytesAcross").asLong()).isEqualTo(10L << 30);
        assertThat(plan.path("seconds").toString()).isEqualTo("{\"high\":215,\"low\":108}");
        assertThat(plan.path("rates").toString())
                .isEqualTo(
                        "[{\"basis\":\"given\",\"bytesPerSecond\":100000000,\"region\":\"westeurope\"},"
                                + "{\"basis\":\"given\",\"bytesPerSecond\":100000000,\"region\":\"westus\"}]");
        assertThat(plan.path("latest").toString())
                .isEqualTo(
                        "[{\"after\":\"1.0.0\",\"before\":\"1.1.0\",\"region\":\"northeurope\"},"
                                + "{\"after\":\"1.1.0\",\"before\":null,\"region\":\"westus\"}]");
        assertThat(plan.path("warnings").get(0).asString())
                .isEqualTo("Machines can't be made from it any more in North Europe.");
        assertThat(said.err()).contains("WARNING: Machines can't be made from it any more");
        assertThat(desk.make("sig image-version show" + place + "-e 1.1.0")).isEqualTo(before);
        Said table =
                desk.type(
                        "replication plan"
                                + place
                                + "-e 1.1.0 --target-regions westeurope=2 --gb 10 -o table");
        assertThat(table.lines().getFirst())
                .matches("Action +Region +Zone +Replica +Size +Seconds");
        assertThat(table.lines())
                .anyMatch(line -> line.matches("copy +westeurope +any +2 +10[.]0 GiB +[0-9]+"))
                .anyMatch(line -> line.matches("remove +northeurope +any +1 +10[.]0 GiB +0"));
        assertThat(table.lines().getLast()).matches("Total +2 regions +10[.]0 GiB +[0-9]+");
        assertThat(table.err()).containsPattern("Plan [0-9a-f]{12}: 1 copy is made, 1 removed;");
        table.isNarrow();
    }

    @Test
    void productionIsWarnedOfRegionsWithFewReplicas() {
        desk.make("sig create -g images -r Live --tags environment=Production");
        String place = " -g images -r Live -i web ";
        desk.make(
                "sig image-definition create"
                        + place
                        + "-p Contoso -f Live -s web --os-type Linux");
        String warning = "at least 3 replicas. There are fewer in ";

        Said created =
                desk.type(
                        "sig image-version create"
                                + place
                                + "-e 1.0.0 --metadata-only --target-regions westeurope=3 westus");
        Said planned =
                desk.type(
                        "replication plan"
                                + place
                                + "-e 1.0.0 --target-regions westeurope=2 westus=3");
        Said updated =
                desk.type(
                        "sig image-version update"
                                + place
                                + "-e 1.0.0 --target-regions westeurope=3 westus=3");

        assertThat(created.err()).contains(warning + "West US.");
        assertThat(planned.err()).contains(warning + "West Europe.");
        assertThat(planned.json().path("warnings").toString()).contains(warning);
        assertThat(updated.code()).isZero();
        assertThat(updated.err()).doesNotContain(warning);
    }

    @Test
    void withoutBytesNothingIsWrittenAndNothingCosts() {
        String place = image("Production", "diskless");

        JsonNode plan =
                desk.make("replication plan" + place + "-e 1.1.0 --target-regions westeurope=5");

        assertThat(plan.path("bytesWritten").asLong()).isZero();
        assertThat(plan.path("seconds").path("high").asLong()).isZero();
        assertThat(plan.path("monthlyCost").path("after").asDouble()).isZero();
        assertThat(plan.path("warnings").toString()).contains("no bytes");
    }

    @Test
    void exactlyThePlanThatWasShownIsCarriedOut() {
        String place = image("Production", "exact");
        String options = place + "-e 1.1.0 --target-regions westeurope=3 ";
        String hash = desk.make("replication plan" + options).path("hash").asString();
        String update = "sig image-version update";

        desk.type(update + place + "-e 1.1.0 --target-regions westeurope=4 --plan " + hash)
                .isRefused(1, "PreconditionFailed", "This is not the plan " + hash);
        JsonNode done = desk.make(update + options + "--plan " + hash.substring(0, 12));
        assertThat(done.at("/publishingProfile/targetRegions/0/regionalReplicaCount").asInt())
                .isEqualTo(3);
        desk.type(update + options + "--plan " + hash)
                .isRefused(1, "PreconditionFailed", "changed meanwhile");
        desk.type(update + place + "-e 1.1.0 --plan " + hash)
                .isRefused(2, "WrongCommandLine", "Repeat the options");
        desk.type(update + options + "--plan " + hash.substring(0, 11))
                .isRefused(2, "WrongCommandLine", "too short");
    }

    @Test
    void aPlanIsRefusedWhereTheChangeWouldBe() {
        String place = image("Production", "refused");

        desk.type("replication plan" + place + "-e 1.1.0 --target-regions northeurope")
                .isRefused(1, "InvalidParameter", "must contain the location");
        desk.type("replication plan" + place + "-e 1.1.0 --target-regions westeurop")
                .isRefused(1, "LocationNotAvailableForResourceType", "westeurope");
        desk.type("replication plan" + place + "-e 9.9.9 --target-regions westeurope")
                .isRefused(3, "ResourceNotFound", "9.9.9");
        desk.type("replication plan" + place + "-e 1.1.0 --gb -1")
                .isRefused(2, "WrongCommandLine", "--gb is from 0");
        desk.type("replication plan" + place + "-e 1.1.0 --rate 0")
                .isRefused(2, "WrongCommandLine", "--rate is from 1");
        desk.type("replication plann" + place).isRefused(2, "WrongCommandLine", "'plan'");
        desk.type("replication plan delet" + place).isRefused(2, "WrongCommandLine", "'delete'");
    }

    @Test
    void whoMayNotReadAVersionIsShownNoPlan() {
        String place = image("Production", "secret");
        desk.make("ad user create --display-name Eve --user-principal-name eve@local");

        desk.type("replication plan --as eve@local" + place + "-e 1.1.0")
                .isRefused(1, "AuthorizationFailed", "galleries/images/versions/read");
    }

    @Test
    void excludingIsShownPerRegionBeforeItIsDone() {
        String place = image("Production", "excluded");
        String exclude = "replication plan exclude" + place + "-e 1.1.0 ";

        assertThat(desk.make(exclude).path("latest").findValuesAsString("after"))
                .containsExactly("1.0.0", "1.0.0");
        JsonNode one = desk.make(exclude + "--regions northeurope");
        assertThat(one.path("latest").findValuesAsString("region")).containsExactly("northeurope");
        assertThat(one.path("steps").isEmpty()).isTrue();
        assertThat(desk.make(exclude + "--off").path("latest").isEmpty()).isTrue();
        desk.type(exclude + "--regions westus2").isRefused(1, "GalleryImageNotFound", "West US 2");
        String hash = desk.make(exclude).path("hash").asString();
        desk.make(
                "sig image-version update"
                        + place
                        + "-e 1.1.0 --set publishingProfile.excludeFromLatest=true --plan "
                        + hash);
    }

    @Test
    void deletingAVersionTellsWhatLatestBecomesAndWhatStandsAgainstIt() {
        String place = image("Production", "deleted");
        desk.make(
                "lock create -n keep --lock-type CanNotDelete -g images"
                        + " --resource-type Microsoft.Compute/galleries --resource Production");

        JsonNode plan = desk.make("replication plan delete" + place + "-e 1.1.0 --gb 1");

        assertThat(plan.path("steps").findValuesAsString("action"))
                .containsExactly("remove", "remove");
        assertThat(plan.path("latest").findValuesAsString("after"))
                .containsExactly("1.0.0", "1.0.0");
        assertThat(plan.path("resources").size()).isEqualTo(1);
        assertThat(plan.path("keptInBin").asBoolean()).isFalse();
        assertThat(plan.path("obstacles").get(0).path("code").asString()).isEqualTo("ScopeLocked");
        assertThat(plan.path("monthlyCost").path("after").asDouble()).isZero();
        assertThat(desk.make("sig image-version show" + place + "-e 1.1.0").isObject()).isTrue();
    }

    @Test
    void deletingAGalleryListsWhatIsInItFromTheInsideOut() {
        desk.make("sig create -g images -r Whole --soft-delete true");
        String place = image("Whole", "web");
        desk.make("sig image-version delete" + place + "-e 1.0.0");

        JsonNode whole = desk.make("replication plan delete -g images -r Whole");
        JsonNode image = desk.make("replication plan delete" + place);
        JsonNode version = desk.make("replication plan delete" + place + "-e 1.1.0");
        Said table = desk.type("replication plan delete -g images -r Whole -o table");

        assertThat(whole.path("resources"))
                .extracting(id -> id.asString().replaceAll(".*/", ""))
                .containsExactly("1.0.0", "1.1.0", "web", "Whole");
        assertThat(whole.path("obstacles").isEmpty()).isTrue();
        assertThat(image.path("latest").findValues("after")).allMatch(JsonNode::isNull).hasSize(2);
        assertThat(version.path("keptInBin").asBoolean()).isTrue();
        assertThat(table.lines().getFirst()).matches("Order +Type +Resource +Copies");
        assertThat(table.lines())
                .filteredOn(line -> line.matches("\\d.*"))
                .extracting(line -> line.split(" +", -1)[2])
                .containsExactly("Whole/web/1.0.0", "Whole/web/1.1.0", "Whole/web", "Whole");
        assertThat(table.err()).contains(whole.path("hash").asString().substring(0, 12));
        table.isNarrow();
        desk.type("replication plan delete -g images -r Whole -e 1.0.0")
                .isRefused(2, "WrongCommandLine", "-i is required");
        desk.type("replication plan delete -g images -r Nothing")
                .isRefused(3, "ResourceNotFound", "Nothing");
    }

    @Test
    void aWholeGalleryGoesByThePlanThatSomebodySaw() {
        desk.make("sig create -g images -r Doomed --soft-delete true");
        String place = image("Doomed", "web");
        desk.make("sig image-version delete" + place + "-e 1.0.0");
        desk.make("sig gallery-application create -g images -r Doomed -n tool --os-type Linux");
        String gallery = " -g images -r Doomed";
        String plan = "replication plan delete" + gallery;
        String stale = desk.make(plan).path("hash").asString();
        desk.make("sig image-version create" + place + "-e 3.0.0 --metadata-only");

        desk.type("sig delete" + gallery).isRefused(1, "CannotDeleteResource", "nested");
        desk.type("sig delete" + gallery + " --plan " + stale)
                .isRefused(1, "PreconditionFailed", "changed meanwhile");
        String delete =
                "sig delete" + gallery + " --plan " + desk.make(plan).path("hash").asString();
        assertThat(desk.typeAndReply(delete, "y").err()).contains("Nothing was deleted.");
        assertThat(desk.type(plan).code()).isZero();

        Said done = desk.typeAndReply(delete, "Doomed");

        assertThat(done.code()).as(done.err()).isZero();
        assertThat(desk.type("sig show" + gallery).code()).isEqualTo(3);
        assertThat(desk.make("resource list -g images --query \"[?contains(id,'Doomed')]\""))
                .isEmpty();
    }

    @Test
    void anImageGoesByItsPlanUnlessSomethingStandsAgainstIt() {
        desk.make("sig create -g images -r Guarded");
        String place = image("Guarded", "web");
        String plan = "replication plan delete" + place;
        String delete = "sig image-definition delete" + place + "--yes --plan ";
        desk.make(
                "lock create -n keep --lock-type CanNotDelete -g images"
                        + " --resource-type Microsoft.Compute/galleries --resource Guarded");

        desk.type(delete + desk.make(plan).path("hash").asString())
                .isRefused(1, "ScopeLocked", "Guarded");
        desk.make(
                "lock delete -n keep -g images --resource-type Microsoft.Compute/galleries"
                        + " --resource Guarded");
        desk.type(delete + "abc").isRefused(2, "WrongCommandLine", "too short");

        assertThat(desk.type(delete + desk.make(plan).path("hash").asString()).code()).isZero();
        assertThat(desk.type("sig image-definition show" + place).code()).isEqualTo(3);
    }

    @Test
    void whatIsSharedWithTheCommunityIsSaidBefore() {
        desk.make(
                "sig create -g images -r Open --permissions Community"
                        + " --publisher-uri https://contoso.com --publisher-email i@contoso.com"
                        + " --eula https://contoso.com/eula --public-name-prefix Contoso");
        image("Open", "open");
        String share = "replication plan share -g images -r ";

        JsonNode plan = desk.make(share + "Open --community");

        assertThat(plan.propertyNames()).containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(plan.path("warnings").toString()).contains("https://contoso.com", "everyone");
        desk.type(share + "Production --tenant-ids 11111111-2222-4333-8444-555555555555")
                .isRefused(1, "InvalidParameter", "Only a gallery with sharing permission Groups");
        desk.type(share + "Open").isRefused(2, "WrongCommandLine", "--subscription-ids");
    }

    @Test
    void thePlanIsExplainedWithItsFurtherWords() {
        Said help = desk.type("replication plan --help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--target-regions", "replication plan delete");
        assertThat(desk.type("replication --help").out()).contains("plan");
    }
}
