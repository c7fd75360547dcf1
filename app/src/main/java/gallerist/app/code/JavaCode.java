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
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Code for azure-resourcemanager-compute and azure-identity. */
final class JavaCode {
    private static final String IMPORTS =
            """
            import com.azure.core.credential.TokenRequestContext;
            import com.azure.core.management.AzureEnvironment;
            import com.azure.core.management.profile.AzureProfile;
            import com.azure.identity.DefaultAzureCredentialBuilder;
            import com.azure.json.JsonProviders;
            import com.azure.resourcemanager.compute.ComputeManager;
            """;

    private static final String RAW_IMPORTS =
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            """;

    private static final String BEGIN =
            """

            void main() throws Exception {
            """;

    private static final String RAW =
            """
            var token = credential.getTokenSync(
                    new TokenRequestContext().addScopes("https://management.azure.com/.default"));
            var http = HttpClient.newHttpClient();
            """;

    private static final int INDENT = 4;

    private JavaCode() {}

    static String of(List<Request> requests) {
        boolean isRaw = requests.stream().anyMatch(Requests::isBare);
        String models =
                requests.stream()
                        .flatMap(request -> Requests.wanted(request).stream())
                        .map(wanted -> new Names(wanted.id()).type())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .map(
                                "import com.azure.resourcemanager.compute.fluent.models.%sInner;\n"
                                        ::formatted)
                        .collect(Collectors.joining());
        return IMPORTS
                + models
                + (isRaw ? RAW_IMPORTS : "")
                + BEGIN
                + (client(Requests.subscription(requests))
                                + (isRaw ? RAW : "")
                                + requests.stream()
                                        .map(JavaCode::statement)
                                        .collect(Collectors.joining()))
                        .indent(INDENT)
                + "}\n";
    }

    private static String client(String subscription) {
        return """
        var credential = new DefaultAzureCredentialBuilder().build();
        var client = ComputeManager.authenticate(
                credential, new AzureProfile(null, "%s", AzureEnvironment.AZURE)).serviceClient();
        """
                .formatted(subscription);
    }

    private static String statement(Request request) {
        return switch (request) {
            case Read(ResourceId id) ->
                    "var found = %s.%s(%s);\n"
                            .formatted(
                                    operations(id),
                                    new Names(id).kind() == Kind.GALLERY
                                            ? "getByResourceGroup"
                                            : "get",
                                    new Names(id).quoted());
            case Create(Deployable wanted) -> put(wanted);
            case Change(_, Deployable wanted) -> put(wanted);
            case Delete(ResourceId id) ->
                    "%s.delete(%s);\n".formatted(operations(id), new Names(id).quoted());
            case Group group -> call(group.call());
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    private static String operations(ResourceId id) {
        return "client.get" + new Names(id).types() + "()";
    }

    private static String put(Deployable wanted) {
        Names names = new Names(wanted.id());
        return """
        %s.createOrUpdate(
                %s,
                %sInner.fromJson(JsonProviders.createReader(%s)));
        """
                .formatted(
                        operations(wanted.id()), names.quoted(), names.type(), raw(wanted.body()));
    }

    /** This client throws for no answer, so the answer is told. */
    private static String call(Call call) {
        return """
        System.out.println(http.send(
                HttpRequest.newBuilder(URI.create("%s"))
                        .header("Authorization", "Bearer " + token.getToken())
                        .header("Content-Type", "application/json")
                        .method("%s", %s)
                        .build(),
                HttpResponse.BodyHandlers.ofString()).statusCode());
        """
                .formatted(
                        call.address(),
                        call.method(),
                        call.body()
                                .map(body ->
                                        "HttpRequest.BodyPublishers.ofString(%s)"
                                                .formatted(raw(body)))
                                .orElse("HttpRequest.BodyPublishers.noBody()"));
    }

    private static String raw(ObjectNode body) {
        return "\"\"\"\n" + Literals.escaped(body) + "\n\"\"\"";
    }
}
