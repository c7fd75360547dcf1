package gallerist.app.code;

import gallerist.app.code.Request.Attach;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Change;
import gallerist.app.code.Request.Create;
import gallerist.app.code.Request.Delete;
import gallerist.app.code.Request.Group;
import gallerist.app.code.Request.Method;
import gallerist.app.code.Request.Read;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands of Az.Compute; for what those have no parameter for, of Az.Accounts. */
record PowerShell(String apiVersion) {

    String of(List<Request> requests) {
        return requests.stream().map(this::command).collect(Collectors.joining("\n"));
    }

    private String command(Request request) {
        return switch (request) {
            case Read(ResourceId id) -> command("Get", id);
            case Create(Deployable wanted) ->
                    said(
                            command("New", wanted.id()),
                            Parameters.toCreate(new Names(wanted.id()).kind()),
                            wanted.id(),
                            Leaves.of(wanted.body()));
            case Change(Deployable before, Deployable wanted) ->
                    said(
                            command("Update", wanted.id()),
                            Parameters.toUpdate(new Names(wanted.id()).kind()),
                            wanted.id(),
                            changed(Leaves.of(before.body()), Leaves.of(wanted.body())));
            case Delete(ResourceId id) -> command("Remove", id) + forced(id);
            case Group group ->
                    "New-AzResourceGroup -Name %s -Location %s%s -Force"
                            .formatted(
                                    Parameters.word(group.id().groupName()),
                                    group.location(),
                                    group.tags().values().isEmpty()
                                            ? ""
                                            : " -Tag " + Parameters.table(group.tagged()));
            case Attach attach -> call(attach.call());
            case Call call -> call(call);
        };
    }

    /** The commands of applications never ask. */
    private static String forced(ResourceId id) {
        return switch (new Names(id).kind()) {
            case APPLICATION, APPLICATION_VERSION -> "";
            default -> " -Force";
        };
    }

    private static String command(String verb, ResourceId id) {
        Names names = new Names(id);
        return "%s-%s %s".formatted(verb, names.noun(), names.options());
    }

    /** What goes becomes null. */
    private static Map<String, JsonNode> changed(
            Map<String, JsonNode> before, Map<String, JsonNode> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        Map<String, JsonNode> changed = new LinkedHashMap<>();
        for (String path : paths) {
            JsonNode now = after.getOrDefault(path, Json.object().nullNode());
            if (!now.equals(before.get(path))) {
                changed.put(path, now);
            }
        }
        return changed;
    }

    private String said(
            String command, Parameters parameters, ResourceId id, Map<String, JsonNode> leaves) {
        StringBuilder line = new StringBuilder(command);
        ObjectNode rest = Json.object();
        leaves.forEach((path, value) ->
                parameters
                        .say(path, value)
                        .ifPresentOrElse(
                                words -> line.append(' ').append(words),
                                () -> Leaves.put(rest, path, value)));
        if (rest.isEmpty()) {
            return line.toString();
        }
        String patch = call(new Call(Method.PATCH, id.toString(), apiVersion, Optional.of(rest)));
        boolean isOnlyRest = line.length() == command.length() && command.startsWith("Update");
        return isOnlyRest ? patch : line + "\n" + patch;
    }

    private static String call(Call call) {
        return "Invoke-AzRestMethod -Method %s -Path '%s?api-version=%s'%s"
                .formatted(
                        call.method(),
                        call.path(),
                        call.apiVersion(),
                        call.body()
                                .map(body -> " -Payload " + Parameters.quoted(Json.compact(body)))
                                .orElse(""));
    }
}
