package gallerist.app.cli.sig.contents;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    private static final String NOUN = "sig image-version contents ";
    private static final String IMAGE = " -g images -r Gold -i web ";

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Gold");
        desk.make("sig image-definition create" + IMAGE + "-p C -f O -s S --os-type Linux");
        desk.make(
                "sig image-version create"
                        + IMAGE
                        + "-e 1.0.0 --metadata-only --tags owner=image-team");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aVersionHasWhatItsImageHasAndMore() {
        desk.make(NOUN + "set nginx \"Azure agent=2.11\"" + IMAGE);
        desk.make(NOUN + "set nginx=1.26.2 \"CIS baseline=3\"" + IMAGE + "-e 1.0.0");

        assertThat(list("-e 1.0.0"))
                .isEqualTo(
                        "[[\"Azure agent\",\"2.11\",\"image\"],[\"CIS baseline\",\"3\",\"version\"],"
                                + "[\"nginx\",\"1.26.2\",\"version\"]]");
        assertThat(list(""))
                .isEqualTo("[[\"Azure agent\",\"2.11\",\"image\"],[\"nginx\",\"\",\"image\"]]");
    }

    @Test
    void whatIsTakenOffTheListLeavesTheOtherTagsAlone() {
        desk.make(NOUN + "set nginx=1.26.2 redis" + IMAGE + "-e 1.0.0");

        desk.make(NOUN + "remove NGINX" + IMAGE + "-e 1.0.0");

        assertThat(desk.make("sig image-version show" + IMAGE + "-e 1.0.0 --query tags").toString())
                .isEqualTo("{\"contains.redis\":\"\",\"owner\":\"image-team\"}");
    }

    @Test
    void aMistakeEndsInASentence() {
        desk.type(NOUN + "set" + IMAGE).isRefused(2, "WrongCommandLine", "NAME[=VERSION]");
        desk.type(NOUN + "set =1" + IMAGE).isRefused(2, "WrongCommandLine", "'=1'");
        desk.type(NOUN + "set a/b" + IMAGE).isRefused(1, "InvalidParameter", "tag name");
        desk.type(NOUN + "list" + IMAGE + "-e 9.9.9").isRefused(3, "ResourceNotFound", "9.9.9");
    }

    private String list(String version) {
        return desk.make(NOUN + "list" + IMAGE + version + " --query [].[name,version,saidOf]")
                .toString();
    }
}
