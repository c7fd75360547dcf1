package gallerist.model.gallery;

import gallerist.model.Caution;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that machines made from an image can or must have. Features that Gallerist does not
 * know are kept as they are.
 *
 * @param startsAtVersion the lowest version that has it, empty for all
 */
public record Feature(String name, String value, String startsAtVersion) {
    public static final String SECURITY_TYPE = "SecurityType";

    private static final List<String> KNOWN =
            List.of(
                    SECURITY_TYPE,
                    "IsAcceleratedNetworkSupported",
                    "IsHibernateSupported",
                    "IsSecureBootSupported",
                    "IsMeasuredBootSupported",
                    "DiskControllerTypes",
                    "DiskControllerType");
    private static final Set<String> YES_OR_NO =
            Set.of(
                    "isacceleratednetworksupported",
                    "ishibernatesupported",
                    "issecurebootsupported",
                    "ismeasuredbootsupported");
    private static final Set<String> DISK_CONTROLLERS =
            Set.of("diskcontrollertypes", "diskcontrollertype");

    public Feature {
        Refusal.unless(!name.isBlank(), new Problem.Missing("features.name"));
        Text.line("features.name", name);
        Text.line(field(name), value);
        if (!startsAtVersion.isEmpty()) {
            VersionNumber.of(startsAtVersion);
        }
        value = known(name, value);
    }

    public Feature(String name, String value) {
        this(name, value, "");
    }

    /** What to know about a name that Gallerist does not know. */
    Optional<Caution> caution() {
        return KNOWN.stream().anyMatch(name::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of(new Caution.FeatureUnknown(name, Nearest.to(name, KNOWN)));
    }

    public boolean isSecurityType() {
        return name.equalsIgnoreCase(SECURITY_TYPE);
    }

    Optional<SecurityType> securityType() {
        return isSecurityType() ? Named.find(SecurityType.class, value) : Optional.empty();
    }

    /** The value as the service spells it, where the service has a list of values. */
    private static String known(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equalsIgnoreCase(SECURITY_TYPE)) {
            return Named.of(SecurityType.class, field(name), value).text();
        }
        if (YES_OR_NO.contains(lower)) {
            refuseOthers(name, value, List.of("True", "False"));
        }
        if (DISK_CONTROLLERS.contains(lower)) {
            for (String controller : value.split(",", -1)) {
                refuseOthers(name, controller.strip(), List.of("SCSI", "NVMe"));
            }
        }
        return value;
    }

    private static void refuseOthers(String name, String value, List<String> choices) {
        Refusal.unless(
                choices.stream().anyMatch(value::equalsIgnoreCase),
                new Problem.ChoiceUnknown(field(name), value, choices));
    }

    private static String field(String name) {
        return "features." + name;
    }

    /** The names that occur more than once. */
    static Stream<String> repeated(List<Feature> features) {
        return Repeated.among(
                features.stream().map(feature -> feature.name().toLowerCase(Locale.ROOT)));
    }
}
