package gallerist.app.desktop;

import gallerist.app.cli.screenshot.Camera.Shot;
import gallerist.storage.Workspace;
import gallerist.testkit.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in both themes, beside the picture that was found good. */
class ScreensTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    @TempDir static Path folder;
    private static Workspace contoso;
    private static Workspace empty;

    @BeforeAll
    static void open() {
        contoso = Contoso.open(folder.resolve("contoso"));
        empty = Contoso.empty(folder.resolve("default"));
    }

    @AfterAll
    static void close() {
        contoso.close();
        empty.close();
    }

    @ParameterizedTest
    @CsvSource({
        "galleries, galleries",
        "gallery, Production",
        "definition, Production/ubuntu-web",
        "version, Production/ubuntu-web/1.4.2",
        "application, Production/nodeAgent",
        "activity, Production/ubuntu-web/1.4.2#activity",
        "recycle, recycle",
        "people-users, people#users",
        "people-groups, people#groups",
        "people-tenants, people#tenants",
        "new-user, people#users?new-party",
        "settings-transfers, settings#transfers",
        "settings-prices, settings#prices",
        "settings-window, settings#window",
        "news-empty, galleries?news",
        "overview, overview",
        "map, map",
        "transfers-page, transfers",
        "activity-page, activity",
        "cost, cost",
        "advice, advice",
        "usage, usage",
        "recovery, recovery",
        "retire, retire",
        "promote, promote",
        "mirror, mirror",
        "calendar, calendar",
        "latest, Production/ubuntu-web#latest",
        "history, Production/ubuntu-web#history",
        "scaling, Production/ubuntu-web/1.4.2#scaling",
        "delete-version, Production/ubuntu-web/1.4.2?delete",
        "delete-gallery, Recovery?delete",
        "contents, Production#contents",
        "everything, everything",
        "edit-gallery, Production?edit",
        "edit-definition, Production/ubuntu-web?edit",
        "edit-version, Production/ubuntu-web/1.4.2?edit",
        "edit-application, Production/nodeAgent?edit",
        "compare, Production/ubuntu-web/1.4.2?compare",
        "tags, Production/ubuntu-web?tags",
        "retire-version, Production/ubuntu-web/1.4.1?retire",
        "edit-json, Production/ubuntu-web/1.4.2?edit-json",
        "version-json, Production/ubuntu-web/1.4.2#json",
        "locks, Production/ubuntu-web/1.4.2?locks",
        "duplicate-definition, Production/ubuntu-web?duplicate",
        "new-version-like, Production/ubuntu-web/1.4.2?duplicate",
        "new-application, Production?new-application",
        "new-application-version, Production/nodeAgent?capture",
        "new-definition, Production?new-definition",
        "new-gallery, galleries?new-gallery",
        "import, galleries?import",
        "palette, Production/ubuntu-web/1.4.2?search",
        "keys, galleries?keys",
        "workshops, workshops",
        "seats-empty, workshops#seats",
        "help, help",
        "help-sharing, help/sharing",
        "help-workshops, help/workshops"
    })
    void looksAsItDid(String name, String place) throws IOException {
        check(contoso, name, place, "light");
        check(contoso, name, place, "dark");
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void theFirstStartInvites(String theme) throws IOException {
        check(empty, "first-start", "galleries", theme);
    }

    /** The main ones on a large screen. */
    @ParameterizedTest
    @CsvSource({
        "gallery, Production",
        "version-replication, Production/ubuntu-web/1.4.2#replication",
        "map, map",
        "sharing, Production?share",
        "people-groups, people#groups"
    })
    void looksAsItDidOnALargeScreen(String name, String place) throws IOException {
        for (String theme : List.of("light", "dark")) {
            String file = "%s-2560-%s".formatted(name, theme);
            Path picture = folder.resolve(file + ".png");
            new HeadlessCamera()
                    .take(contoso, Contoso.CLOCK, new Shot(place, theme, 2560, 1440, picture));
            GOLDEN.check(file, picture);
        }
    }

    private static void check(Workspace workspace, String name, String place, String theme)
            throws IOException {
        Path picture = folder.resolve(name + "-" + theme + ".png");
        new HeadlessCamera()
                .take(workspace, Contoso.CLOCK, new Shot(place, theme, 1280, 800, picture));
        GOLDEN.check(name + "-" + theme, picture);
    }
}
