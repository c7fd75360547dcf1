package gallerist.model.gallery;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of resources that a workspace keeps, by their type in the service. */
public enum Kind implements Named {
    SUBSCRIPTION("Microsoft.Resources/subscriptions"),
    RESOURCE_GROUP("Microsoft.Resources/resourceGroups"),
    GALLERY("Microsoft.Compute/galleries"),
    IMAGE_DEFINITION("Microsoft.Compute/galleries/images"),
    IMAGE_VERSION("Microsoft.Compute/galleries/images/versions"),
    APPLICATION("Microsoft.Compute/galleries/applications"),
    APPLICATION_VERSION("Microsoft.Compute/galleries/applications/versions"),
    MANAGED_IMAGE("Microsoft.Compute/images"),
    SNAPSHOT("Microsoft.Compute/snapshots"),
    DISK("Microsoft.Compute/disks"),
    VIRTUAL_MACHINE("Microsoft.Compute/virtualMachines"),
    SCALE_SET("Microsoft.Compute/virtualMachineScaleSets");

    private static final Map<String, Kind> BY_TEXT =
            Stream.of(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind.text.toLowerCase(Locale.ROOT),
                                    Function.identity()));

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** The documented name of an operation on a resource of this kind, such as {@code write}. */
    public String action(String verb) {
        String type =
                this == RESOURCE_GROUP ? "Microsoft.Resources/subscriptions/resourceGroups" : text;
        return type + "/" + verb;
    }

    /** Without regard to case. */
    public static Optional<Kind> find(String type) {
        return Optional.ofNullable(BY_TEXT.get(type.toLowerCase(Locale.ROOT)));
    }
}
