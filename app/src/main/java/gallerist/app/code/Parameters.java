package gallerist.app.code;

import gallerist.model.gallery.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a command by the properties that they set. */
record Parameters(Kind kind, Map<String, String> names) {
    private static final String TAG = "-Tag";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Set<String> SWITCHES = Set.of("-PublishingProfileExcludeFromLatest");

    /** How the tables of parameters call what properties call otherwise. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "hostCaching", "HostCaching",
                    "uri", "Uri",
                    "name", "Name",
                    "value", "Value",
                    "id", "Id",
                    "lun", "Lun",
                    "source", "Source",
                    "regionalReplicaCount", "ReplicaCount",
                    "storageAccountType", "StorageAccountType");

    static Parameters toCreate(Kind kind) {
        Map<String, String> names = new HashMap<>(toUpdate(kind).names);
        names.put("location", "-Location");
        switch (kind) {
            case IMAGE_DEFINITION -> {
                names.put("properties.identifier.publisher", "-Publisher");
                names.put("properties.identifier.offer", "-Offer");
                names.put("properties.identifier.sku", "-Sku");
                names.put("properties.osState", "-OsState");
                names.put("properties.osType", "-OsType");
                names.put("properties.hyperVGeneration", "-HyperVGeneration");
                names.put("properties.architecture", "-Architecture");
                names.put("properties.features", "-Feature");
            }
            case IMAGE_VERSION -> {
                names.put("properties.publishingProfile.storageAccountType", "-StorageAccountType");
                names.put("properties.publishingProfile.replicationMode", "-ReplicationMode");
                names.put("properties.storageProfile.source.id", "-SourceImageId");
                names.put("properties.storageProfile.source.virtualMachineId", "-SourceImageVMId");
                names.put(Leaves.OS_DISK, "-OSDiskImage");
                names.put("properties.storageProfile.dataDiskImages", "-DataDiskImage");
                names.remove("properties.safetyProfile.allowDeletionOfReplicatedLocations");
            }
            case APPLICATION -> names.put("properties.supportedOSType", "-SupportedOSType");
            case APPLICATION_VERSION -> {
                String profile = "properties.publishingProfile.";
                names.put(profile + "source.mediaLink", "-PackageFileLink");
                names.put(profile + "source.defaultConfigurationLink", "-DefaultConfigFileLink");
                names.put(profile + "manageActions.install", "-Install");
                names.put(profile + "manageActions.remove", "-Remove");
                names.put(profile + "manageActions.update", "-Update");
            }
            default -> {}
        }
        return new Parameters(kind, Map.copyOf(names));
    }

    static Parameters toUpdate(Kind kind) {
        Map<String, String> names = new HashMap<>(Map.of("tags", TAG));
        switch (kind) {
            case IMAGE_DEFINITION -> {
                names.put("properties.description", "-Description");
                names.put("properties.eula", "-Eula");
                names.put("properties.privacyStatementUri", "-PrivacyStatementUri");
                names.put("properties.releaseNoteUri", "-ReleaseNoteUri");
                names.put("properties.endOfLifeDate", "-EndOfLifeDate");
                names.put("properties.disallowed.diskTypes", "-DisallowedDiskType");
                names.put("properties.recommended.vCPUs.min", "-MinimumVCPU");
                names.put("properties.recommended.vCPUs.max", "-MaximumVCPU");
                names.put("properties.recommended.memory.min", "-MinimumMemory");
                names.put("properties.recommended.memory.max", "-MaximumMemory");
                names.put("properties.purchasePlan.name", "-PurchasePlanName");
                names.put("properties.purchasePlan.publisher", "-PurchasePlanPublisher");
                names.put("properties.purchasePlan.product", "-PurchasePlanProduct");
            }
            case IMAGE_VERSION -> {
                publishing(names);
                names.put(
                        "properties.safetyProfile.allowDeletionOfReplicatedLocations",
                        "-AllowDeletionOfReplicatedLocation");
            }
            case APPLICATION -> names.put("properties.description", "-Description");
            case APPLICATION_VERSION -> publishing(names);
            default -> {
                String community = "properties.sharingProfile.communityGalleryInfo.";
                names.put("properties.description", "-Description");
                names.put("properties.sharingProfile.permissions", "-Permission");
                names.put(community + "publisherUri", "-PublisherUri");
                names.put(community + "publisherContact", "-PublisherContact");
                names.put(community + "eula", "-Eula");
                names.put(community + "publicNamePrefix", "-PublicNamePrefix");
            }
        }
        return new Parameters(kind, Map.copyOf(names));
    }

    private static void publishing(Map<String, String> names) {
        String profile = "properties.publishingProfile.";
        names.put(profile + "replicaCount", "-ReplicaCount");
        names.put(profile + "targetRegions", "-TargetRegion");
        names.put(profile + "excludeFromLatest", "-PublishingProfileExcludeFromLatest");
        names.put(profile + "endOfLifeDate", "-PublishingProfileEndOfLifeDate");
    }

    /** The parameter with its value; nothing where the command cannot say it. */
    Optional<String> say(String path, JsonNode value) {
        return Optional.ofNullable(names.get(path))
                .filter(_ -> !value.isNull())
                .flatMap(name ->
                        SWITCHES.contains(name)
                                ? Optional.of(name + (value.asBoolean(false) ? "" : ":$false"))
                                : said(name, value).map(words -> name + " " + words));
    }

    private Optional<String> said(String name, JsonNode value) {
        return value instanceof ObjectNode object && !name.equals(TAG)
                ? known(object)
                : literal(value);
    }

    private Optional<String> literal(JsonNode value) {
        return switch (value) {
            case ObjectNode tags -> Optional.of(table(tags));
            case ArrayNode list -> list(list);
            default ->
                    Optional.of(
                            value.isBoolean()
                                    ? "$" + value.booleanValue()
                                    : value.isString()
                                            ? quoted(value.stringValue())
                                            : value.asString(""));
        };
    }

    /** Tags, whose keys are anybody's. */
    static String table(ObjectNode tags) {
        return tags.properties().stream()
                .map(tag -> quoted(tag.getKey()) + " = " + quoted(tag.getValue().asString("")))
                .collect(Collectors.joining("; ", "@{ ", " }"));
    }

    private Optional<String> list(ArrayNode list) {
        List<String> words = new ArrayList<>();
        for (JsonNode element : list) {
            Optional<String> word =
                    element instanceof ObjectNode object ? known(object) : literal(element);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.orElseThrow());
        }
        return Optional.of(words.stream().collect(Collectors.joining(", ", "@(", ")")));
    }

    /** A table of which the command knows all keys. */
    private Optional<String> known(ObjectNode object) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            Optional<String> value =
                    field.getValue() instanceof ObjectNode inner
                            ? known(inner)
                            : literal(field.getValue());
            if (!KEYS.containsKey(field.getKey()) || value.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(key(field.getKey()) + " = " + value.orElseThrow());
        }
        return Optional.of(pairs.stream().collect(Collectors.joining("; ", "@{ ", " }")));
    }

    /** The commands of applications came later, and say it as the service does. */
    private String key(String field) {
        return kind == Kind.APPLICATION_VERSION && field.equals("regionalReplicaCount")
                ? "RegionalReplicaCount"
                : KEYS.getOrDefault(field, field);
    }

    /** A name where it stands for itself, else between quotes. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
