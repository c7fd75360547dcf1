package gallerist.app.sharing;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Method;
import gallerist.app.exchange.template.Attached;
import gallerist.app.wire.Json;
import gallerist.app.wire.RoleJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a plan, to be copied. */
record StepRecipes(ResourceId gallery, String apiVersion) {
    private static final String ROLES = "Microsoft.Authorization/roleAssignments";
    private static final String ROLES_VERSION = "2022-04-01";

    Recipe all(List<Step> steps) {
        return Recipe.all(steps.stream().map(this::of).toList());
    }

    private Recipe of(Step step) {
        return switch (step) {
            case Step.GiveRole(Principal to, Role role, ResourceId scope) -> give(to, role, scope);
            case Step.TakeRole(RoleAssignment held) ->
                    Recipe.of(
                            AzCommand.of("role assignment delete").with("--ids", held.id()),
                            new Call(Method.DELETE, held.id(), ROLES_VERSION, Optional.empty()));
            case Step.Join(Membership wanted) -> Recipe.of(member("add", wanted));
            case Step.Leave(Membership held) -> Recipe.of(member("remove", held));
            case Step.Share(SharedTo with, UUID id) ->
                    Recipe.of(with(share("add"), with, id), update("Add", with, id));
            case Step.Unshare(SharedTo with, UUID id) ->
                    Recipe.of(with(share("remove"), with, id), update("Remove", with, id));
            case Step.OpenToEveryone() ->
                    Recipe.of(share("enable-community"), update("EnableCommunity"));
            case Step.EndSharing() -> Recipe.of(share("reset"), update("Reset"));
        };
    }

    /** The assignment is named after what it is, so that doing it again changes nothing. */
    private static Recipe give(Principal to, Role role, ResourceId scope) {
        UUID name =
                UUID.nameUUIDFromBytes(
                        "%s %s %s"
                                .formatted(scope.key(), role, to.id())
                                .getBytes(StandardCharsets.UTF_8));
        ObjectNode body = Json.object();
        body.putObject("properties")
                .put("roleDefinitionId", RoleJson.id(role, scope))
                .put("principalId", to.id().toString())
                .put("principalType", type(to.kind()));
        return Recipe.of(
                AzCommand.of("role assignment create")
                        .with("--assignee", to.id().toString())
                        .with("--role", role.title())
                        .with("--scope", scope.toString()),
                new Request.Attach(
                        new Attached(scope, ROLES, name.toString(), ROLES_VERSION, body)));
    }

    private static String type(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "User";
            case GROUP -> "Group";
            case SERVICE_PRINCIPAL -> "ServicePrincipal";
        };
    }

    private static AzCommand member(String verb, Membership membership) {
        return AzCommand.of("ad group member " + verb)
                .with("--group", membership.group().id().toString())
                .with("--member-id", membership.member().id().toString());
    }

    private AzCommand share(String verb) {
        return AzCommand.of("sig share " + verb)
                .with("--resource-group", gallery.groupName())
                .with("--gallery-name", gallery.name());
    }

    private static AzCommand with(AzCommand share, SharedTo with, UUID id) {
        return share.withAny("--subscription-ids", with.subscriptions(id))
                .withAny("--tenant-ids", with.tenants(id));
    }

    private Call update(String operation, SharedTo with, UUID id) {
        Call update = update(operation);
        ObjectNode group = update.body().orElseThrow().putArray("groups").addObject();
        group.put("type", with == SharedTo.TENANT ? "AADTenants" : "Subscriptions");
        group.putArray("ids").add(id.toString());
        return update;
    }

    private Call update(String operation) {
        return new Call(
                Method.POST,
                gallery + "/share",
                apiVersion,
                Optional.of(Json.object().put("operationType", operation)));
    }
}
