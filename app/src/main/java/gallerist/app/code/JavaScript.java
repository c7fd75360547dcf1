package gallerist.app.code;

import gallerist.app.code.Request.Attach;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Change;
import gallerist.app.code.Request.Create;
import gallerist.app.code.Request.Delete;
import gallerist.app.code.Request.Group;
import gallerist.app.code.Request.Read;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Code for @azure/arm-compute and @azure/identity. */
final class JavaScript {
    private static final String RAW =
            """
            const { token } = await credential.getToken("https://management.azure.com/.default");
            """;

    private JavaScript() {}

    static String of(List<Request> requests) {
        return begin(Requests.subscription(requests))
                + (requests.stream().anyMatch(Requests::isBare) ? RAW : "")
                + requests.stream().map(JavaScript::statement).collect(Collectors.joining());
    }

    private static String begin(String subscription) {
        return """
        import { DefaultAzureCredential } from "@azure/identity";
        import { ComputeManagementClient } from "@azure/arm-compute";

        const credential = new DefaultAzureCredential();
        const client = new ComputeManagementClient(credential, "%s");
        """
                .formatted(subscription);
    }

    private static String statement(Request request) {
        return switch (request) {
            case Read(ResourceId id) ->
                    "const found = await %s.get(%s);\n"
                            .formatted(operations(id), new Names(id).quoted());
            case Create(Deployable wanted) -> put(wanted);
            case Change(_, Deployable wanted) -> put(wanted);
            case Delete(ResourceId id) ->
                    "await %s.beginDeleteAndWait(%s);\n"
                            .formatted(operations(id), new Names(id).quoted());
            case Group group -> call(group.call());
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    private static String operations(ResourceId id) {
        return "client." + new Names(id).camel();
    }

    private static String put(Deployable wanted) {
        return "await %s.beginCreateOrUpdateAndWait(%s, %s);\n"
                .formatted(
                        operations(wanted.id()),
                        new Names(wanted.id()).quoted(),
                        dated(Printed.pretty(flat(wanted.body()))));
    }

    /** The library has no level of properties, and writes it by itself. */
    private static ObjectNode flat(ObjectNode body) {
        ObjectNode flat = Json.object();
        body.properties()
                .forEach(field -> {
                    if (field.getKey().equals("properties")) {
                        flat.setAll((ObjectNode) field.getValue());
                    } else {
                        flat.set(field.getKey(), field.getValue());
                    }
                });
        return flat;
    }

    /** The library takes moments only as its language has them. */
    private static String dated(String literal) {
        return literal.replaceAll("(\"endOfLifeDate\": )(\"[^\"]*\")", "$1new Date($2)");
    }

    private static String call(Call call) {
        return """
        await fetch("%s", {
          method: "%s",
          headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },%s
        }).then(async answer => {
          if (!answer.ok) throw new Error(await answer.text());
        });
        """
                .formatted(
                        call.address(),
                        call.method(),
                        call.body()
                                .map(body ->
                                        "\n  body: JSON.stringify(%s),"
                                                .formatted(Printed.pretty(body)))
                                .orElse(""));
    }
}
