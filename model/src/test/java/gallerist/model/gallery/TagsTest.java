package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a<b", "a>b", "50%", "a&b", "a\\b", "a?b", "a/b"})
    void aTagHasANameThatTheServiceTakes(String name) {
        Refused.by(() -> new Tags(Map.of(name, "x")))
                .containsExactly(new Problem.TagNameInvalid(name));
    }

    @Test
    void namesAndValuesHaveALongestLength() {
        String longest = "n".repeat(512);

        assertThat(new Tags(Map.of(longest, "v".repeat(256))).get(longest)).hasSize(256);
        Refused.by(() -> new Tags(Map.of(longest + "n", "")))
                .containsExactly(new Problem.TagNameInvalid(longest + "n"));
        Refused.by(() -> new Tags(Map.of("n", "v".repeat(257))))
                .containsExactly(new Problem.TagValueTooLong("n", 257));
    }

    @Test
    void fiftyTagsAreEnough() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            tags.put("tag" + i, "");
        }
        assertThat(new Tags(tags).values()).hasSize(50);

        tags.put("tag50", "");
        Refused.by(() -> new Tags(tags)).containsExactly(new Problem.TooManyTags(51));
    }

    @Test
    void theCaseOfANameDoesNotMatter() {
        Tags tags = new Tags(Map.of("Owner", "images"));

        assertThat(tags.get("owner")).isEqualTo("images");
        assertThat(tags.with(Map.of("owner", "web")).values()).isEqualTo(Map.of("owner", "web"));
        assertThat(TagOperation.DELETE.apply(tags, Map.of("OWNER", "images"))).isEqualTo(Tags.NONE);
        assertThat(TagOperation.DELETE.apply(tags, Map.of("OWNER", "web"))).isEqualTo(tags);
        Refused.by(() -> new Tags(Map.of("Owner", "", "owner", "")))
                .containsExactly(new Problem.TagTwice("owner"));
    }
}
