package gallerist.app.code;

import gallerist.app.code.Request.Attach;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Change;
import gallerist.app.code.Request.Create;
import gallerist.app.code.Request.Delete;
import gallerist.app.code.Request.Group;
import gallerist.app.code.Request.Read;
import gallerist.app.exchange.template.Deployable;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Code for azure-mgmt-compute and azure-identity. */
final class Python {
    private static final String RAW =
            """
            token = credential.get_token("https://management.azure.com/.default").token
            headers = {"Authorization": f"Bearer {token}"}
            """;

    private Python() {}

    static String of(List<Request> requests) {
        boolean isRaw = requests.stream().anyMatch(Requests::isBare);
        return begin(isRaw ? "import requests\n" : "", Requests.subscription(requests))
                + (isRaw ? RAW : "")
                + requests.stream().map(Python::statement).collect(Collectors.joining());
    }

    private static String begin(String imports, String subscription) {
        return """
        from azure.identity import DefaultAzureCredential
        from azure.mgmt.compute import ComputeManagementClient
        %s
        credential = DefaultAzureCredential()
        client = ComputeManagementClient(credential, "%s")
        """
                .formatted(imports, subscription);
    }

    private static String statement(Request request) {
        return switch (request) {
            case Read(ResourceId id) ->
                    "found = %s.get(%s)\n".formatted(operations(id), new Names(id).quoted());
            case Create(Deployable wanted) -> put(wanted);
            case Change(_, Deployable wanted) -> put(wanted);
            case Delete(ResourceId id) ->
                    "%s.begin_delete(%s).result()\n"
                            .formatted(operations(id), new Names(id).quoted());
            case Group group -> call(group.call());
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    private static String operations(ResourceId id) {
        return "client." + new Names(id).snake();
    }

    private static String put(Deployable wanted) {
        return "%s.begin_create_or_update(%s, %s).result()\n"
                .formatted(
                        operations(wanted.id()),
                        new Names(wanted.id()).quoted(),
                        Literals.python(wanted.body(), ""));
    }

    private static String call(Call call) {
        return "requests.%s(\"%s\", headers=headers%s).raise_for_status()\n"
                .formatted(
                        call.method().name().toLowerCase(Locale.ROOT),
                        call.address(),
                        call.body().map(body -> ", json=" + Literals.python(body, "")).orElse(""));
    }
}
