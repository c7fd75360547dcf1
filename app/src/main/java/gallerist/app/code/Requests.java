package gallerist.app.code;

import gallerist.app.exchange.template.Deployable;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;

/** What all languages ask of requests. */
final class Requests {
    private Requests() {}

    /** Whether the libraries for machines and galleries have no words of their own for it. */
    static boolean isBare(Request request) {
        return switch (request) {
            case Request.Group _, Request.Attach _, Request.Call _ -> true;
            case Request.Read _, Request.Create _, Request.Change _, Request.Delete _ -> false;
        };
    }

    /** What shall be, where something of a gallery shall be something. */
    static Optional<Deployable> wanted(Request request) {
        return switch (request) {
            case Request.Create(Deployable wanted) -> Optional.of(wanted);
            case Request.Change(_, Deployable wanted) -> Optional.of(wanted);
            case Request.Read _,
                    Request.Delete _,
                    Request.Group _,
                    Request.Attach _,
                    Request.Call _ ->
                    Optional.empty();
        };
    }

    /** The subscription in which all of it is. */
    static String subscription(List<Request> requests) {
        return subscription(requests.getFirst());
    }

    private static String subscription(Request request) {
        return switch (request) {
            case Request.Read(ResourceId id) -> id.subscription();
            case Request.Create(Deployable wanted) -> wanted.id().subscription();
            case Request.Change(_, Deployable wanted) -> wanted.id().subscription();
            case Request.Delete(ResourceId id) -> id.subscription();
            case Request.Group(ResourceId id, _, _) -> id.subscription();
            case Request.Attach(var wanted) -> wanted.to().subscription();
            case Request.Call call -> call.path().split("/", -1)[2];
        };
    }
}
