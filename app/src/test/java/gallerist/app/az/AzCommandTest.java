package gallerist.app.az;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class AzCommandTest {
    private static final ResourceId IMAGE =
            ResourceId.subscription("6cee80c4-d2c1-4fce-bf65-b1f3d2e6a0c9")
                    .group("images")
                    .gallery("Production")
                    .image("web");

    @Test
    void aVersionIsNamedByAllThatItLiesIn() {
        assertThat(AzCommand.on(IMAGE.version("1.0.0"), "show").text())
                .isEqualTo(
                        "az sig image-version show --resource-group images --gallery-name"
                                + " Production --gallery-image-definition web"
                                + " --gallery-image-version 1.0.0");
    }

    @Test
    void aShellSeesOneWordWhateverIsInIt() {
        String hostile = "it's $(rm -rf /) \"x\"; done";
        String line = AzCommand.of("group create").with("--tags", hostile).text();

        assertThat(Copied.words(line).getFirst())
                .containsExactly("group", "create", "--tags", hostile);
    }

    @Test
    void aTextThatLooksLikeANumberStaysAText() {
        String line =
                PropertyChange.onto(
                                AzCommand.on(IMAGE, "update"),
                                List.of(
                                        new PropertyChange(
                                                "description",
                                                Optional.of(
                                                        JsonNodeFactory.instance.stringNode(
                                                                "true"))),
                                        new PropertyChange("eula", Optional.empty())))
                        .text();

        assertThat(line).endsWith("--set 'description=\"true\"' --remove eula");
        assertThat(Json.readTyped("\"true\"").isString()).isTrue();
    }
}
