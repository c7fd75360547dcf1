package gallerist.app.code;

import gallerist.app.code.Request.Attach;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Change;
import gallerist.app.code.Request.Create;
import gallerist.app.code.Request.Delete;
import gallerist.app.code.Request.Group;
import gallerist.app.code.Request.Read;
import gallerist.app.exchange.template.Deployable;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Code for Azure.ResourceManager.Compute and Azure.Identity. */
final class DotNet {
    private static final String BEGIN =
            """
            using Azure;
            using Azure.Core;
            using Azure.Identity;
            using Azure.ResourceManager;
            using Azure.ResourceManager.Compute;
            using Azure.ResourceManager.Resources;
            using System.ClientModel.Primitives;
            using System.Net.Http.Headers;
            using System.Text;

            var credential = new DefaultAzureCredential();
            var client = new ArmClient(credential);
            """;

    private static final String RAW =
            """
            var token = await credential.GetTokenAsync(
                new TokenRequestContext(["https://management.azure.com/.default"]), default);
            var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Bearer", token.Token);
            """;

    private DotNet() {}

    static String of(List<Request> requests) {
        String raw = requests.stream().anyMatch(Requests::isBare) ? RAW : "";
        return BEGIN + raw + requests.stream().map(DotNet::statement).collect(Collectors.joining());
    }

    private static String statement(Request request) {
        return switch (request) {
            case Read(ResourceId id) ->
                    "%s found = await %s.GetAsync();\n"
                            .formatted(new Names(id).type() + "Resource", resource(id));
            case Create(Deployable wanted) -> put(wanted);
            case Change(_, Deployable wanted) -> put(wanted);
            case Delete(ResourceId id) ->
                    "await %s.DeleteAsync(WaitUntil.Completed);\n".formatted(resource(id));
            case Group group -> call(group.call());
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    private static String resource(ResourceId id) {
        return "client.Get%sResource(new ResourceIdentifier(\"%s\"))"
                .formatted(new Names(id).type(), id);
    }

    private static String put(Deployable wanted) {
        ResourceId id = wanted.id();
        Names names = new Names(id);
        ResourceId parent = id.parent().orElseThrow();
        String place =
                names.kind() == Kind.GALLERY
                        ? "client.GetResourceGroupResource(new ResourceIdentifier(\"%s\"))"
                                .formatted(parent)
                        : resource(parent);
        return """
        await %s.Get%s().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "%s",
            ModelReaderWriter.Read<%sData>(BinaryData.FromString(%s))!);
        """
                .formatted(place, names.types(), id.name(), names.type(), raw(wanted.body()));
    }

    private static String call(Call call) {
        String method = call.method().name();
        String content =
                call.body()
                        .map(body ->
                                " { Content = new StringContent(%s, Encoding.UTF8,"
                                                .formatted(raw(body))
                                        + " \"application/json\") }")
                        .orElse("");
        return """
        (await http.SendAsync(new HttpRequestMessage(HttpMethod.%s,
            "%s")%s)).EnsureSuccessStatusCode();
        """
                .formatted(
                        method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT),
                        call.address(),
                        content);
    }

    private static String raw(ObjectNode body) {
        return "\"\"\"\n" + Printed.pretty(body) + "\n\"\"\"";
    }
}
