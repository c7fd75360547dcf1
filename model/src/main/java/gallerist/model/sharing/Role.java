package gallerist.model.sharing;

import gallerist.model.Nearest;
import gallerist.model.activity.Actions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The built-in roles, with the actions they allow. */
public enum Role {
    OWNER("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner", List.of("*"), List.of()),
    CONTRIBUTOR(
            "b24988ac-6180-42a0-ab88-20f7382dd24c",
            "Contributor",
            List.of("*"),
            List.of(
                    "Microsoft.Authorization/*/Delete",
                    "Microsoft.Authorization/*/Write",
                    "Microsoft.Authorization/elevateAccess/Action",
                    "Microsoft.Blueprint/blueprintAssignments/write",
                    "Microsoft.Blueprint/blueprintAssignments/delete",
                    "Microsoft.Compute/galleries/share/action")),
    READER("acdd72a7-3385-48ef-bd42-f606fba81ae7", "Reader", List.of("*/read"), List.of()),
    ARTIFACTS_PUBLISHER(
            "85a2d0d9-2eba-4c9c-b355-11c2cc0788ab",
            "Compute Gallery Artifacts Publisher",
            List.of(
                    "Microsoft.Authorization/*/read",
                    "Microsoft.Insights/alertRules/*",
                    "Microsoft.Resources/deployments/*",
                    "Microsoft.Resources/subscriptions/resourceGroups/read",
                    "Microsoft.Compute/galleries/*",
                    "Microsoft.Compute/locations/capsOperations/read",
                    "Microsoft.Compute/locations/communityGalleries/*",
                    "Microsoft.Compute/locations/sharedGalleries/*",
                    "Microsoft.Compute/images/*",
                    "Microsoft.Compute/virtualMachines/write",
                    "Microsoft.Compute/disks/write"),
            List.of("Microsoft.Compute/galleries/share/action")),
    IMAGE_READER(
            "cf7c76d2-98a3-4358-a134-615aa78bf44d",
            "Compute Gallery Image Reader",
            List.of(
                    "Microsoft.Compute/galleries/images/read",
                    "Microsoft.Compute/galleries/images/versions/read"),
            List.of()),
    SHARING_ADMIN(
            "1ef6a3be-d0ac-425d-8c01-acb62866290b",
            "Compute Gallery Sharing Admin",
            List.of("Microsoft.Compute/galleries/share/action"),
            List.of()),
    USER_ACCESS_ADMINISTRATOR(
            "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
            "User Access Administrator",
            List.of("*/read", "Microsoft.Authorization/*"),
            List.of()),
    RBAC_ADMINISTRATOR(
            "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
            "Role Based Access Control Administrator",
            List.of(
                    "*/read",
                    "Microsoft.Authorization/roleAssignments/write",
                    "Microsoft.Authorization/roleAssignments/delete"),
            List.of()),
    VIRTUAL_MACHINE_CONTRIBUTOR(
            "9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
            "Virtual Machine Contributor",
            List.of(
                    "Microsoft.Authorization/*/read",
                    "Microsoft.Compute/virtualMachines/*",
                    "Microsoft.Compute/virtualMachineScaleSets/*",
                    "Microsoft.Compute/disks/read",
                    "Microsoft.Compute/disks/write",
                    "Microsoft.Compute/disks/delete",
                    "Microsoft.Resources/subscriptions/resourceGroups/read"),
            List.of());

    private final UUID id;
    private final String title;
    private final List<String> actions;
    private final List<String> notActions;
    private final List<Pattern> allowed;
    private final List<Pattern> withheld;

    Role(String id, String title, List<String> actions, List<String> notActions) {
        this.id = UUID.fromString(id);
        this.title = title;
        this.actions = actions;
        this.notActions = notActions;
        this.allowed = actions.stream().map(Role::pattern).toList();
        this.withheld = notActions.stream().map(Role::pattern).toList();
    }

    private static Pattern pattern(String action) {
        return Pattern.compile(
                "\\Q" + action.toLowerCase(Locale.ROOT).replace("*", "\\E.*\\Q") + "\\E");
    }

    /** By name or id. */
    public static Optional<Role> find(String text) {
        return Stream.of(values())
                .filter(role ->
                        role.title.equalsIgnoreCase(text)
                                || role.id.toString().equalsIgnoreCase(text))
                .findFirst();
    }

    /** The title that somebody probably meant, who may have typed its last words only. */
    public static String meantBy(String text) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Role role : values()) {
            titles.put(role.title, role.title);
        }
        for (Role role : values()) {
            for (int i = role.title.indexOf(' '); i > 0; i = role.title.indexOf(' ', i + 1)) {
                titles.putIfAbsent(role.title.substring(i + 1), role.title);
            }
        }
        return titles.getOrDefault(Nearest.to(text, titles.keySet()), "");
    }

    /** The role that allows an action, and as little as possible beside it. */
    public static Role smallestFor(String action) {
        return smallestFor(List.of(action));
    }

    /** Likewise, all of several actions. */
    public static Role smallestFor(List<String> actions) {
        return Stream.of(values())
                .filter(role -> actions.stream().allMatch(role::allows))
                .min(Comparator.comparingLong(Role::writes).thenComparingLong(Role::reads))
                .orElse(OWNER);
    }

    private long writes() {
        return Actions.known().stream()
                .filter(action -> !Actions.isRead(action))
                .filter(this::allows)
                .count();
    }

    private long reads() {
        return Actions.known().stream().filter(Actions::isRead).filter(this::allows).count();
    }

    public boolean allows(String action) {
        String lower = action.toLowerCase(Locale.ROOT);
        return allowed.stream().anyMatch(pattern -> pattern.matcher(lower).matches())
                && withheld.stream().noneMatch(pattern -> pattern.matcher(lower).matches());
    }

    /** The exception because of which the role does not allow what its actions have. */
    public Optional<String> withholding(String action) {
        String lower = action.toLowerCase(Locale.ROOT);
        if (allowed.stream().noneMatch(pattern -> pattern.matcher(lower).matches())) {
            return Optional.empty();
        }
        return IntStream.range(0, notActions.size())
                .filter(i -> withheld.get(i).matcher(lower).matches())
                .mapToObj(notActions::get)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public List<String> actions() {
        return actions;
    }

    public List<String> notActions() {
        return notActions;
    }
}
