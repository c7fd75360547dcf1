package gallerist.app.code;

import gallerist.app.exchange.template.Attached;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Something that the service is asked for. */
public sealed interface Request {

    /** A gallery or something in one is read. */
    record Read(ResourceId id) implements Request {}

    /** A gallery or something in one is made. */
    record Create(Deployable wanted) implements Request {}

    /** A gallery or something in one becomes something else. */
    record Change(Deployable before, Deployable wanted) implements Request {}

    /** A gallery or something in one goes. */
    record Delete(ResourceId id) implements Request {}

    /** A resource group is there. Templates are deployed to it, and so do not name it. */
    record Group(ResourceId id, String location, Tags tags) implements Request {
        private static final String API_VERSION = "2021-04-01";

        Call call() {
            ObjectNode body = Json.object().put("location", location);
            if (!tags.values().isEmpty()) {
                body.set("tags", tagged());
            }
            return new Call(Method.PUT, id.toString(), API_VERSION, Optional.of(body));
        }

        ObjectNode tagged() {
            ObjectNode tagged = Json.object();
            tags.values().forEach(tagged::put);
            return tagged;
        }
    }

    /** Something is set on a resource. */
    record Attach(Attached wanted) implements Request {
        Call call() {
            return new Call(
                    Method.PUT, wanted.path(), wanted.apiVersion(), Optional.of(wanted.body()));
        }
    }

    /**
     * Anything else that the service can be asked for.
     *
     * @param path from the subscription on
     */
    record Call(Method method, String path, String apiVersion, Optional<ObjectNode> body)
            implements Request {

        String address() {
            return "https://management.azure.com%s?api-version=%s".formatted(path, apiVersion);
        }
    }

    /** What is done with what an address stands for. */
    enum Method {
        PUT,
        POST,
        PATCH,
        DELETE
    }
}
