package gallerist.model.gallery;

import static gallerist.model.draft.Draft.DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b",
        "https://a.example/b?sig=S, https://a.example/b",
        "https://a.example/b?sv=1&sig=S, https://a.example/b?sv=1",
        "https://a.example/b?sig=S&sv=1, https://a.example/b?sv=1",
        "https://a.example/b?sv=1&SIG=S&sp=r, https://a.example/b?sv=1&sp=r",
        "https://a.example/b?%73ig=S, https://a.example/b",
        "https://a.example/b?sv=1&sig=S#top, https://a.example/b?sv=1#top",
        "https://a.example/b?sig=S&sig=T, https://a.example/b",
        "https://a.example/b?sv=1&amp;sig=S, https://a.example/b?sv=1",
        "https://a.example/b?design=1, https://a.example/b?design=1",
        "https://a.example/sig=b?x=1, https://a.example/sig=b?x=1",
        "https://a.example/b?sig, https://a.example/b",
        "C:\\disks\\a.vhd, C:\\disks\\a.vhd"
    })
    void aLinkIsKeptWithoutItsSignature(String link, String kept) {
        assertThat(Links.withoutSignature(link)).isEqualTo(kept);
    }

    @Test
    void noPlaceForALinkKeepsASignature() {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.mediaLink = "https://a.example/b?sig=SECRET";
        draft.defaultConfigurationLink = "https://a.example/c?sv=1&sig=SECRET";
        Draft.OfDefinition definition = new Draft.OfDefinition();
        definition.releaseNoteUri = "https://a.example/notes?sig=SECRET";
        Draft.OfVersion version = new Draft.OfVersion();
        version.uninterpreted =
                Map.of("scriptLink", "\"https://a.example/s?sv=1\\u0026sig=SECRET\"");

        definition.description = "See https://a.example/b?sv=1&sig=SECRET for more";
        definition.eula = "https://a.example/eula?sig=SECRET";
        definition.tags = new Tags(Map.of("source", "https://a.example/b?sig=SECRET"));

        assertThat(draft.version().toString()).doesNotContain("SECRET");
        assertThat(
                        new Lock(DEFINITION, "keep", LockLevel.READ_ONLY, "https://a/?sig=SECRET")
                                .notes())
                .doesNotContain("SECRET");
        assertThat(definition.definition().toString()).doesNotContain("SECRET");
        assertThat(version.version().toString()).doesNotContain("SECRET");
        assertThat(new Source.Vhd("https://a.example/d.vhd?sig=SECRET", "/x").toString())
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"l\":\"https://a/b?sig=S\"}', '{\"l\":\"https://a/b?\"}'",
        "'{\"l\":\"https://a/b?sig=S&sv=1\"}', '{\"l\":\"https://a/b?sv=1\"}'",
        "'{\"l\":\"https://a/b?sv=1&sig=S\"}', '{\"l\":\"https://a/b?sv=1\"}'",
        "'{\"sig\":\"kept\"}', '{\"sig\":\"kept\"}'"
    })
    void jsonIsKeptWithoutSignatures(String json, String kept) {
        assertThat(Links.withoutSignatures(json)).isEqualTo(kept);
    }
}
