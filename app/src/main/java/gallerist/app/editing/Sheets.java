package gallerist.app.editing;

import gallerist.app.text.PreviewText;
import gallerist.model.gallery.Kind;
import gallerist.model.preview.PreviewFeature;
import java.util.ArrayList;
import java.util.List;

/** Which properties the forms of each kind show. */
final class Sheets {
    private static final String KEEPS =
            "Keep deleted versions for 7 days. " + PreviewText.of(PreviewFeature.SOFT_DELETE);
    private static final String AT_CREATION = "Stays what it was made with";
    private static final String DATE_HELP = "Such as 2028-12-31, or nothing; it only informs";

    private Sheets() {}

    static List<Part> of(Kind kind, Aspect aspect) {
        return switch (aspect) {
            case EVERYTHING -> everything(kind);
            case TAGS -> List.of(Part.of("").row(Entry.tags()));
            case END_OF_LIFE -> List.of(Part.of("").row(endOfLife(kind)));
            case RETIREMENT -> List.of(Part.of("").row(endOfLife(kind), outOfLatest()));
        };
    }

    private static boolean isVersion(Kind kind) {
        return kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION;
    }

    private static Entry endOfLife(Kind kind) {
        return Entry.date(
                "End of life",
                DATE_HELP,
                isVersion(kind) ? "publishingProfile.endOfLifeDate" : "endOfLifeDate");
    }

    private static Entry outOfLatest() {
        return Entry.flag(
                "Latest",
                "Leave it out, where a region says nothing else",
                "publishingProfile.excludeFromLatest");
    }

    private static List<Part> everything(Kind kind) {
        List<Part> parts = new ArrayList<>();
        switch (kind) {
            case IMAGE_DEFINITION -> parts.addAll(definition());
            case APPLICATION -> parts.addAll(application());
            case IMAGE_VERSION, APPLICATION_VERSION -> parts.addAll(version(kind));
            default -> parts.addAll(gallery());
        }
        return parts;
    }

    private static Entry description() {
        return Entry.prose("Description", "May stay empty", "description");
    }

    private static List<Part> gallery() {
        return List.of(
                Part.of("")
                        .row(description())
                        .row(
                                Entry.flag(
                                        "Soft delete",
                                        KEEPS,
                                        "softDeletePolicy.isSoftDeleteEnabled"))
                        .row(Entry.tags()),
                Part.of("What stays")
                        .row(
                                Entry.fixed("Home region", "location", AT_CREATION),
                                Entry.fixed(
                                        "Sharing",
                                        "sharingProfile.permissions",
                                        "Chosen when it is made; with whom is changed in the"
                                                + " sharing"),
                                Entry.fixed(
                                        "Unique name",
                                        "identifier.uniqueName",
                                        "Follows from subscription and name")));
    }

    private static List<Part> definition() {
        return List.of(
                Part.of("")
                        .row(description())
                        .row(
                                Entry.line(
                                        "Release notes",
                                        "An address, such as https://contoso.com/notes",
                                        "releaseNoteUri"),
                                endOfLife(Kind.IMAGE_DEFINITION))
                        .row(Entry.tags()),
                Part.of("Machines that suit it")
                        .row(sizes())
                        .row(diskTypes())
                        .row(Entry.features()),
                Part.of("What stays")
                        .row(
                                Entry.fixed("Operating system", "osType", AT_CREATION),
                                Entry.fixed("State", "osState", AT_CREATION),
                                Entry.fixed("Generation", "hyperVGeneration", AT_CREATION),
                                Entry.fixed("Architecture", "architecture", AT_CREATION))
                        .row(
                                Entry.fixed("Publisher", "identifier.publisher", AT_CREATION),
                                Entry.fixed("Offer", "identifier.offer", AT_CREATION),
                                Entry.fixed("SKU", "identifier.sku", AT_CREATION))
                        .row(
                                Entry.fixed("EULA", "eula", AT_CREATION),
                                Entry.fixed(
                                        "Privacy statement", "privacyStatementUri", AT_CREATION))
                        .row(plan(true)));
    }

    private static List<Entry> sizes() {
        return List.of(
                Entry.number("vCPUs, at least", "", "recommended.vCPUs.min"),
                Entry.number("vCPUs, at most", "", "recommended.vCPUs.max"),
                Entry.number("Memory in GB, at least", "", "recommended.memory.min"),
                Entry.number("Memory in GB, at most", "", "recommended.memory.max"));
    }

    private static Entry diskTypes() {
        return Entry.words(
                "Disk types that are ruled out",
                "Of Standard_LRS, StandardSSD_LRS, Premium_LRS and UltraSSD_LRS, with"
                        + " commas between",
                "disallowed.diskTypes");
    }

    private static List<Entry> plan(boolean isFixed) {
        return List.of(
                plan("Purchase plan", "name", isFixed),
                plan("Plan's publisher", "publisher", isFixed),
                plan("Plan's product", "product", isFixed));
    }

    private static Entry plan(String title, String field, boolean isFixed) {
        String path = "purchasePlan." + field;
        return isFixed
                ? Entry.fixed(title, path, AT_CREATION)
                : Entry.line(title, "Of a Marketplace image", path);
    }

    private static List<Part> application() {
        return List.of(
                Part.of("")
                        .row(description())
                        .row(
                                Entry.line("EULA", "An address or a text", "eula"),
                                Entry.line(
                                        "Privacy statement",
                                        "An address, such as https://contoso.com/privacy",
                                        "privacyStatementUri"))
                        .row(
                                Entry.line(
                                        "Release notes",
                                        "An address, such as https://contoso.com/notes",
                                        "releaseNoteUri"),
                                endOfLife(Kind.APPLICATION))
                        .row(Entry.tags()),
                Part.of("What stays")
                        .row(
                                Entry.fixed("Operating system", "supportedOSType", AT_CREATION),
                                Entry.fixed("Home region", "location", AT_CREATION)));
    }

    private static List<Part> version(Kind kind) {
        List<Entry> safety = new ArrayList<>();
        safety.add(
                Entry.flag(
                        "Removing regions",
                        "Allow that regions which hold it are taken out",
                        "safetyProfile.allowDeletionOfReplicatedLocations"));
        if (kind == Kind.IMAGE_VERSION) {
            safety.add(
                    Entry.flag(
                            "Deleting",
                            "Block it before the end of life",
                            "safetyProfile.blockDeletionBeforeEndOfLife"));
        }
        return List.of(
                Part.of("")
                        .row(endOfLife(kind), outOfLatest())
                        .row(
                                Entry.number(
                                        "Default replicas",
                                        "For regions that name no number",
                                        "publishingProfile.replicaCount"))
                        .row(safety)
                        .row(Entry.tags()),
                Part.of("What stays")
                        .row(
                                Entry.fixed("Home region", "location", AT_CREATION),
                                Entry.fixed(
                                        "Replication",
                                        "publishingProfile.replicationMode",
                                        AT_CREATION),
                                Entry.fixed(
                                        "Default storage type",
                                        "publishingProfile.storageAccountType",
                                        AT_CREATION)));
    }

    /** What a new resource like another one, or like none, may be. */
    static List<Part> creation(Kind kind) {
        return switch (kind) {
            case IMAGE_DEFINITION ->
                    List.of(
                            Part.of("")
                                    .row(
                                            Entry.line("Publisher", "", "identifier.publisher"),
                                            Entry.line("Offer", "", "identifier.offer"),
                                            Entry.line("SKU", "", "identifier.sku"))
                                    .row(description())
                                    .row(
                                            Entry.line("EULA", "An address or a text", "eula"),
                                            Entry.line(
                                                    "Privacy statement",
                                                    "An address",
                                                    "privacyStatementUri"),
                                            Entry.line(
                                                    "Release notes",
                                                    "An address",
                                                    "releaseNoteUri"))
                                    .row(Entry.tags()),
                            Part.of("Machines that suit it")
                                    .row(sizes())
                                    .row(diskTypes())
                                    .row(Entry.features()),
                            Part.of("Purchase plan").row(plan(false)));
            case APPLICATION ->
                    List.of(
                            Part.of("")
                                    .row(
                                            Entry.choice(
                                                    "Operating system",
                                                    "Stays as it is once it is made",
                                                    "supportedOSType",
                                                    List.of("Linux", "Windows")),
                                            endOfLife(Kind.APPLICATION))
                                    .row(description())
                                    .row(
                                            Entry.line("EULA", "An address or a text", "eula"),
                                            Entry.line(
                                                    "Privacy statement",
                                                    "An address",
                                                    "privacyStatementUri"),
                                            Entry.line(
                                                    "Release notes",
                                                    "An address",
                                                    "releaseNoteUri"))
                                    .row(Entry.tags()));
            default ->
                    List.of(
                            Part.of("")
                                    .row(description())
                                    .row(
                                            Entry.flag(
                                                    "Soft delete",
                                                    KEEPS,
                                                    "softDeletePolicy.isSoftDeleteEnabled"))
                                    .row(Entry.tags()));
        };
    }
}
