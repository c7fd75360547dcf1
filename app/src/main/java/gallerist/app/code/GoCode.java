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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Code for armcompute and azidentity of azure-sdk-for-go. */
final class GoCode {
    private static final String SDK = "github.com/Azure/azure-sdk-for-go/sdk/";

    private static final String END =
            """
            }

            func must(err error) {
            	if err != nil {
            		log.Fatal(err)
            	}
            }
            """;

    private GoCode() {}

    static String of(List<Request> requests) {
        TreeSet<String> imports = new TreeSet<>(List.of("context", "log", SDK + "azidentity"));
        requests.forEach(request -> imports.addAll(imports(request)));
        return "package main\n\nimport (\n"
                + imports.stream().map("\t\"%s\"\n"::formatted).collect(Collectors.joining())
                + ")\n\nfunc main() {\n"
                + "\tctx := context.Background()\n"
                + "\tcredential, err := azidentity.NewDefaultAzureCredential(nil)\n\tmust(err)\n"
                + requests.stream().map(GoCode::statement).collect(Collectors.joining())
                + END;
    }

    private static List<String> imports(Request request) {
        String compute = SDK + "resourcemanager/compute/armcompute/v7";
        return switch (request) {
            case Read _ -> List.of(compute);
            case Delete _ -> List.of(compute);
            case Create _, Change _ -> List.of(compute, "encoding/json");
            case Group _, Attach _, Call _ -> List.of("net/http", "strings", SDK + "azcore/policy");
        };
    }

    private static String statement(Request request) {
        return switch (request) {
            case Read(ResourceId id) ->
                    block(
                            client(id)
                                    + "\t\tfound, err := client.Get(ctx, %s, nil)\n"
                                            .formatted(new Names(id).quoted())
                                    + "\t\tmust(err)\n\t\tlog.Println(*found.ID)\n");
            case Create(Deployable wanted) -> put(wanted);
            case Change(_, Deployable wanted) -> put(wanted);
            case Delete(ResourceId id) ->
                    block(
                            client(id)
                                    + "\t\tpoller, err := client.BeginDelete(ctx, %s, nil)\n"
                                            .formatted(new Names(id).quoted())
                                    + end());
            case Group group -> call(group.call());
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    private static String block(String lines) {
        return "\t{\n" + lines + "\t}\n";
    }

    private static String client(ResourceId id) {
        return "\t\tclient, err := armcompute.New%sClient(\"%s\", credential, nil)\n\t\tmust(err)\n"
                .formatted(new Names(id).types(), id.subscription());
    }

    private static String end() {
        return "\t\tmust(err)\n\t\t_, err = poller.PollUntilDone(ctx, nil)\n\t\tmust(err)\n";
    }

    private static String put(Deployable wanted) {
        Names names = new Names(wanted.id());
        return block(
                client(wanted.id())
                        + "\t\tvar wanted armcompute.%s\n".formatted(names.type())
                        + "\t\tmust(json.Unmarshal([]byte(%s), &wanted))\n"
                                .formatted(Literals.backticked(wanted.body()))
                        + "\t\tpoller, err := client.BeginCreateOrUpdate(ctx, %s, wanted, nil)\n"
                                .formatted(names.quoted())
                        + end());
    }

    private static String call(Call call) {
        return block(
                "\t\ttoken, err := credential.GetToken(ctx, policy.TokenRequestOptions{\n"
                        + "\t\t\tScopes: []string{\"https://management.azure.com/.default\"}})\n"
                        + "\t\tmust(err)\n"
                        + "\t\trequest, err := http.NewRequestWithContext(ctx, \"%s\", \"%s\","
                                .formatted(call.method(), call.address())
                        + " strings.NewReader(%s))\n"
                                .formatted(call.body().map(Literals::backticked).orElse("\"\""))
                        + "\t\tmust(err)\n"
                        + "\t\trequest.Header.Set(\"Authorization\", \"Bearer \"+token.Token)\n"
                        + "\t\trequest.Header.Set(\"Content-Type\", \"application/json\")\n"
                        + "\t\tanswer, err := http.DefaultClient.Do(request)\n"
                        + "\t\tmust(err)\n"
                        + "\t\tlog.Println(answer.Status)\n");
    }
}
