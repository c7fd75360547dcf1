package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of a command line. */
public record Said(int code, String out, String err) {

    public JsonNode json() {
        return out.isEmpty() ? MissingNode.getInstance() : Json.read(out);
    }

    /** The result without what differs from one workspace to the next. */
    public JsonNode jsonWithoutOrigin() {
        return ((ObjectNode) json()).without(List.of("id", "systemData"));
    }

    public List<String> lines() {
        return out.lines().toList();
    }

    /** Refused or failed: a sentence with its code, and no result. */
    public void isRefused(int exitCode, String errorCode, String sentence) {
        assertThat(err).startsWith("ERROR: (" + errorCode + ") ").contains(sentence);
        assertThat(code).isEqualTo(exitCode);
        assertThat(out).isEmpty();
    }

    public void isNarrow() {
        assertThat(lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(101));
    }
}
