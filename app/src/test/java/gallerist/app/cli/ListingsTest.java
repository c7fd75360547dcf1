package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists shows its tables in 100 columns, with the company of the demo. */
class ListingsTest {
    private static final int WIDEST = 100;

    private static final String LINES =
            """
            sig list
            sig list-shared -l westeurope
            sig list-community
            sig image-definition list -g rg-images-prod -r Production
            sig image-definition list-shared -l westeurope -n none
            sig image-definition list-community -l westeurope -n none
            sig image-version list -g rg-images-prod -r Production -i ubuntu-web
            sig image-version list-soft-deleted -g rg-images-prod -r Production -i ubuntu-web
            sig image-version list-misnumbered
            sig image-version list-shared -l westeurope -n none -i web
            sig image-version list-community -l westeurope -n none -i web
            sig image-version contents list -g rg-images-prod -r Production -i ubuntu-web -e 1.4.2
            sig gallery-application list -g rg-images-prod -r Production
            sig gallery-application version list -g rg-images-prod -r Production --application-name web-agent
            group list
            account list
            account list-locations
            account tenant list
            account access list
            feature list
            ad user list
            ad group list
            ad group member list --group Developers
            ad sp list
            role assignment list --all
            role definition list
            lock list
            tag list
            tag list-missing
            resource list
            activity-log list --max-events 1000
            monitor activity-log list --max-events 1000
            image list
            image marketplace list
            snapshot list
            disk list
            vm list
            vm application list -g rg-images-prod -n none
            vmss list
            vmss application list -g rg-images-prod -n none
            region list
            advice list
            workshop list
            workshop seats list
            """;

    @TempDir private static Path folder;
    private static Prompt prompt;

    @BeforeAll
    static void fill() {
        prompt = new Prompt(Commands.root(), folder);
        assertThat(prompt.type("workspace", "demo")).as(prompt.err()).isZero();
    }

    static Stream<String> lines() {
        return LINES.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTableIsNotTooWide(String line) {
        prompt.type(
                Stream.concat(Stream.of(line.split(" ")), Stream.of("-o", "table"))
                        .toArray(String[]::new));

        assertThat(prompt.out().lines())
                .allSatisfy(row -> assertThat(row.length()).as(row).isLessThanOrEqualTo(WIDEST));
        assertThat(prompt.err()).doesNotContain("WrongCommandLine");
    }

    @Test
    void everythingThatListsIsLookedAt() {
        List<String> listing =
                Catalogue.of(Commands.root()).verbs().stream()
                        .filter(entry -> entry.verb().name().startsWith("list"))
                        .map(entry -> entry.path().replaceFirst("gallerist ", ""))
                        .toList();

        assertThat(listing)
                .allSatisfy(path ->
                        assertThat(LINES.lines())
                                .anyMatch(line -> (line + " ").startsWith(path + " ")));
    }
}
