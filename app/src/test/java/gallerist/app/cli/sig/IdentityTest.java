package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IdentityTest {
    private static final String USER =
            "/subscriptions/3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10/resourceGroups/images/providers"
                    + "/Microsoft.ManagedIdentity/userAssignedIdentities/id-gallery";

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

    @Test
    void identitiesComeAndGo() {
        String place = " -g images -r Production ";
        assertThat(desk.make("sig identity show" + place))
                .isEqualTo(Json.read("{\"type\": \"None\"}"));

        JsonNode both =
                desk.make(
                        "sig identity assign"
                                + place
                                + "--mi-system-assigned --mi-user-assigned "
                                + USER);
        assertThat(both.path("type").asString()).isEqualTo("SystemAssigned, UserAssigned");
        assertThat(both.path("userAssignedIdentities").has(USER)).isTrue();

        JsonNode one = desk.make("sig identity remove" + place + "--user-assigned " + USER);
        assertThat(one.path("type").asString()).isEqualTo("SystemAssigned");
        assertThat(one.path("principalId")).isEqualTo(both.path("principalId"));

        assertThat(desk.make("sig identity remove" + place + "--system-assigned"))
                .isEqualTo(Json.read("{\"type\": \"None\"}"));
    }

    @Test
    void whatIsWrongIsRefused() {
        desk.type("sig identity assign -g images -r Production")
                .isRefused(2, "WrongCommandLine", "--mi-system-assigned");
        desk.type("sig identity assign -g images -r Production --mi-user-assigned me")
                .isRefused(1, "InvalidParameter", "'me'");
        desk.type("sig identity show -g images -r None").isRefused(3, "ResourceNotFound", "None");
    }
}
