package gallerist.app.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever carries out a plan gets exactly what was planned, or is told that it is another one. */
class StalePlanTest {
    private static final String ID = "11111111-2222-4333-8444-55555555555";

    @TempDir private static Path folder;
    private static Desk desk;
    private static int count;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Other");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** A gallery for itself, with an image and an application of one version each. */
    private static String gallery(String options) {
        String gallery = "Plan" + ++count;
        String place = " -g images -r " + gallery;
        desk.make("sig create" + place + options);
        desk.make("sig image-definition create" + place + " -i web -p C -f O -s S --os-type Linux");
        desk.make(
                "sig image-version create"
                        + place
                        + " -i web -e 1.0.0 --metadata-only --target-regions westeurope northeurope"
                        + " --allow-replicated-location-deletion true");
        desk.make("sig gallery-application create" + place + " -n agent --os-type Linux");
        desk.make(
                "sig gallery-application version create"
                        + place
                        + " --application-name agent -n 1.0.0 --package-file-link"
                        + " https://contoso.com/agent.zip --install-command i --remove-command r"
                        + " --target-regions westeurope northeurope");
        return place;
    }

    private static final String LINK = " --package-file-link https://contoso.com/agent.zip";
    private static final String VERSION = " -i web -e 1.0.0";
    private static final String APPLICATION = " --application-name agent -n 1.0.0";
    private static final String TAG_VERSION =
            "sig image-version update%s -i web -e 1.0.0 --set tags.who=else";
    private static final String TAG_APPLICATION =
            "sig gallery-application version update%s --application-name agent -n 1.0.0"
                    + LINK
                    + " --set tags.who=else";
    private static final String MORE =
            "sig image-version create%s -i web -e 2.0.0 --metadata-only"
                    + " --target-regions westeurope";
    private static final String SIBLING =
            "sig image-version create%s -i web -e 0.9.0 --metadata-only"
                    + " --target-regions westeurope";
    private static final String SIBLING_OF_APPLICATION =
            "sig gallery-application version create%s --application-name agent -n 0.9.0"
                    + LINK
                    + " --install-command i --remove-command r --target-regions westeurope";
    private static final String TAG_GALLERY = "sig update%s --set tags.who=else";
    private static final String COMMUNITY =
            " --permissions Community --publisher-uri https://contoso.com --publisher-email"
                    + " a@contoso.com --eula https://contoso.com/eula --public-name-prefix Contoso";

    private static Arguments kind(String gallery, String plan, String deed, String meanwhile) {
        return Arguments.of(gallery, plan, deed, meanwhile);
    }

    static Stream<Arguments> kinds() {
        String regions = " --target-regions westeurope=3 northeurope";
        return Stream.of(
                kind(
                        "",
                        "replication plan%s" + VERSION + regions,
                        "sig image-version update%s" + VERSION + regions,
                        TAG_VERSION),
                kind(
                        "",
                        "replication plan exclude%s" + VERSION,
                        "sig image-version update%s"
                                + VERSION
                                + " --set publishingProfile.excludeFromLatest=true",
                        TAG_VERSION),
                kind(
                        "",
                        "replication plan exclude%s" + VERSION,
                        "sig image-version update%s"
                                + VERSION
                                + " --set publishingProfile.excludeFromLatest=true",
                        SIBLING),
                kind(
                        "",
                        "replication plan delete%s" + VERSION,
                        "sig image-version delete%s" + VERSION,
                        SIBLING),
                kind(
                        "",
                        "replication plan delete%s --application-name agent -e 1.0.0",
                        "sig gallery-application version delete%s" + APPLICATION + " --yes",
                        SIBLING_OF_APPLICATION),
                kind(
                        "",
                        "replication plan application%s" + APPLICATION + LINK + regions,
                        "sig gallery-application version update%s" + APPLICATION + LINK + regions,
                        TAG_APPLICATION),
                kind(
                        "",
                        "replication plan promote%s" + VERSION + " --to-gallery Other",
                        "sig image-version promote%s" + VERSION + " --to-gallery Other",
                        TAG_VERSION),
                kind(
                        "",
                        "replication plan delete%s" + VERSION,
                        "sig image-version delete%s" + VERSION,
                        TAG_VERSION),
                kind(
                        "",
                        "replication plan delete%s -i web",
                        "sig image-definition delete%s -i web",
                        MORE),
                kind(
                        "",
                        "replication plan delete%s --application-name agent -e 1.0.0",
                        "sig gallery-application version delete%s" + APPLICATION + " --yes",
                        TAG_APPLICATION),
                kind(
                        "",
                        "replication plan delete%s --application-name agent",
                        "sig gallery-application delete%s -n agent --yes",
                        TAG_APPLICATION),
                kind("", "replication plan delete%s", "sig delete%s", TAG_APPLICATION),
                kind(
                        " --permissions Groups",
                        "replication plan share%s --subscription-ids " + ID + "1",
                        "sig share add%s --subscription-ids " + ID + "1",
                        "sig share add%s --subscription-ids " + ID + "2"),
                kind(
                        " --permissions Groups",
                        "replication plan share%s --subscription-ids " + ID + "1",
                        "sig share add%s --subscription-ids " + ID + "1",
                        MORE),
                kind(
                        " --permissions Groups",
                        "replication plan share%s --remove --subscription-ids " + ID + "1",
                        "sig share remove%s --subscription-ids " + ID + "1",
                        TAG_GALLERY),
                kind(
                        " --permissions Groups",
                        "replication plan share%s --reset",
                        "sig share reset%s",
                        "sig share add%s --subscription-ids " + ID + "2"),
                kind(
                        COMMUNITY,
                        "replication plan share%s --community",
                        "sig share enable-community%s",
                        MORE));
    }

    private static String hash(String line) {
        return desk.make(line).path("hash").asString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aStalePlanIsRefusedAndAFreshOneIsCarriedOut(
            String options, String plan, String deed, String meanwhile) {
        String place = gallery(options);
        String stale = hash(plan.formatted(place));
        desk.make(meanwhile.formatted(place));

        Said refused = desk.type(deed.formatted(place) + " --plan " + stale);
        String fresh = hash(plan.formatted(place));
        Said done = desk.type(deed.formatted(place) + " --plan " + fresh.substring(0, 12));

        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("This is not the plan " + stale);
        assertThat(fresh).isNotEqualTo(stale);
        assertThat(done.code()).as(done.err()).isZero();
    }

    @Test
    void aSiblingThatChangesNothingOfLatestLetsAPlanBe() {
        String place = gallery("");
        desk.make(SIBLING.formatted(place));
        String plan = hash("replication plan exclude%s".formatted(place) + VERSION);
        desk.make(
                "sig image-version update%s -i web -e 0.9.0 --set tags.who=else".formatted(place));

        Said done =
                desk.type(
                        "sig image-version update%s".formatted(place)
                                + VERSION
                                + " --set publishingProfile.excludeFromLatest=true --plan "
                                + plan);

        assertThat(done.code()).as(done.err()).isZero();
    }
}
