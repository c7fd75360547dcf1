package gallerist.app.cli.wait;

import gallerist.app.cli.query.Query;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What somebody waits for. A resource that is not there, or not any more, is empty. */
@FunctionalInterface
interface Goal {
    boolean isReached(Optional<JsonNode> resource);

    static Goal exists() {
        return Optional::isPresent;
    }

    static Goal deleted() {
        return Optional::isEmpty;
    }

    /** Written, and not on its way any more; what has no state is there as soon as it is found. */
    static Goal succeeded() {
        return resource -> resource.filter(there -> state(there).equals("Succeeded")).isPresent();
    }

    static Goal matching(Query query) {
        return resource -> resource.map(query::search).filter(Goal::isTrue).isPresent();
    }

    /** Empty texts, lists and objects count as no, and so does zero. */
    private static boolean isTrue(JsonNode found) {
        return switch (found.getNodeType()) {
            case NULL, MISSING -> false;
            case BOOLEAN -> found.booleanValue();
            case NUMBER -> found.doubleValue() != 0;
            case STRING -> !found.stringValue().isEmpty();
            case ARRAY, OBJECT -> !found.isEmpty();
            case BINARY, POJO -> true;
        };
    }

    static boolean hasFailed(JsonNode resource) {
        return state(resource).equals("Failed");
    }

    private static String state(JsonNode resource) {
        return resource.path("provisioningState").asString("Succeeded");
    }
}
