package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is only ever answered, never read, in the shapes that people know. */
class AnswersTest {
    private static final UUID GUID = UUID.fromString("44c0ffee-0000-4000-8000-000000000001");
    private static final Region WEST_EUROPE = Regions.of("westeurope");
    private static final Region NORTH_EUROPE = Regions.of("northeurope");
    private static final Instant AT = Instant.parse("2026-08-02T10:00:00Z");
    private static final ResourceId GALLERY =
            ResourceId.subscription(GUID.toString()).group("rg").gallery("base");
    private static final Principal MARA =
            new Principal(GUID, PrincipalKind.USER, "Mara", "mara@northwind.example", GUID);

    private final RandomResources made = new RandomResources(new Random(4));

    @Test
    void anEntryIsAnEventOfTheServiceWithItsChangesAndHashes() {
        Entry entry =
                new Entry(
                        7,
                        AT,
                        Operation.VERSION_WRITE.action(),
                        GALLERY.image("debian").version("1.0.0").toString(),
                        MARA.name(),
                        GUID.toString(),
                        "mara",
                        GUID,
                        Status.FAILED,
                        "ScopeLocked",
                        List.of(new Change("tags", "", "a")),
                        "0",
                        "1");

        ObjectNode event = EntryJson.print(entry);

        assertThat(event.propertyNames())
                .containsExactly(
                        "eventTimestamp",
                        "eventDataId",
                        "correlationId",
                        "operationId",
                        "operationName",
                        "category",
                        "level",
                        "status",
                        "subStatus",
                        "caller",
                        "resourceId",
                        "resourceGroupName",
                        "resourceProviderName",
                        "resourceType",
                        "subscriptionId",
                        "properties");
        assertThat(event.at("/eventTimestamp").stringValue()).isEqualTo("2026-08-02T10:00:00.000Z");
        assertThat(event.at("/level").stringValue()).isEqualTo("Error");
        assertThat(event.at("/operationName"))
                .isEqualTo(
                        Json.read(
                                "{\"value\":\"Microsoft.Compute/galleries/images/versions/write\","
                                        + "\"localizedValue\":"
                                        + "\"Create or Update Gallery Image Version\"}"));
        assertThat(event.at("/properties"))
                .isEqualTo(
                        Json.read(
                                """
                                {"eventCategory":"Administrative","statusCode":"ScopeLocked",
                                 "callerId":"%s","login":"mara",
                                 "changes":[{"field":"tags","before":"","after":"a"}],
                                 "sequence":7,"previousHash":"0","hash":"1"}\
                                """
                                        .formatted(GUID)));
    }

    @Test
    void anEntryOutsideOfSubscriptionsHasNoResourceType() {
        Entry entry =
                new Entry(
                        1,
                        AT,
                        Operation.PRINCIPAL_WRITE.action(),
                        "/principals/mara",
                        MARA.name(),
                        GUID.toString(),
                        "mara",
                        GUID,
                        Status.SUCCEEDED,
                        "",
                        List.of(),
                        "0",
                        "1");

        ObjectNode event = EntryJson.print(entry);

        assertThat(event.has("resourceType")).isFalse();
        assertThat(event.at("/properties/statusCode").stringValue()).isEqualTo("OK");
    }

    @Test
    void aRoleAssignmentIsFlatWithTheNamesOfRoleAndPrincipal() {
        RoleAssignment assignment =
                new RoleAssignment(GUID, GALLERY, Role.IMAGE_READER, MARA, AT, "owner");

        ObjectNode flat = RoleAssignmentJson.printWithNames(assignment, MARA.tenant());

        assertThat(new TreeMap<>(texts(flat)))
                .containsAllEntriesOf(
                        Map.of(
                                "principalName",
                                "mara@northwind.example",
                                "principalType",
                                "User",
                                "roleDefinitionName",
                                "Compute Gallery Image Reader",
                                "roleDefinitionId",
                                "/subscriptions/%s/providers/Microsoft.Authorization/roleDefinitions/%s"
                                        .formatted(GUID, Role.IMAGE_READER.id()),
                                "scope",
                                GALLERY.toString(),
                                "createdOn",
                                "2026-08-02T10:00:00Z",
                                "resourceGroup",
                                "rg",
                                "type",
                                "Microsoft.Authorization/roleAssignments"));
    }

    @Test
    void aRoleDefinitionListsWhatItAllowsAndWhatNot() {
        ObjectNode json = RoleJson.print(Role.ARTIFACTS_PUBLISHER, GUID);

        assertThat(json.at("/roleName").stringValue())
                .isEqualTo("Compute Gallery Artifacts Publisher");
        assertThat(json.at("/roleType").stringValue()).isEqualTo("BuiltInRole");
        assertThat(json.at("/permissions/0/notActions"))
                .isEqualTo(Json.read("[\"Microsoft.Compute/galleries/share/action\"]"));
    }

    @Test
    void aSubscriptionSaysWhoLooksAtIt() {
        assertThat(AccountJson.print(new Subscription(GUID, "Main", GUID, true), MARA))
                .isEqualTo(
                        Json.read(
                                """
                                {"environmentName":"Gallerist","homeTenantId":"%1$s","id":"%1$s",
                                 "isDefault":true,"name":"Main","state":"Enabled",
                                 "tenantId":"%1$s",
                                 "user":{"name":"mara@northwind.example","type":"user"}}\
                                """
                                        .formatted(GUID)));
    }

    @Test
    void everyKindOfPrincipalHasItsOwnName() {
        Principal builder =
                new Principal(
                        GUID, PrincipalKind.SERVICE_PRINCIPAL, "builder", GUID.toString(), GUID);
        Principal team = new Principal(GUID, PrincipalKind.GROUP, "team", "", GUID);

        assertThat(PrincipalJson.print(MARA).get("userPrincipalName").stringValue())
                .isEqualTo("mara@northwind.example");
        assertThat(PrincipalJson.print(builder).get("appId").stringValue())
                .isEqualTo(GUID.toString());
        assertThat(PrincipalJson.printMember(team).get("@odata.type").stringValue())
                .isEqualTo("#microsoft.graph.group");
    }

    @Test
    void aRegionHasItsPairAndZones() {
        ObjectNode json = RegionJson.print(WEST_EUROPE, GUID);

        assertThat(json.at("/name").stringValue()).isEqualTo("westeurope");
        assertThat(json.at("/regionalDisplayName").stringValue()).isEqualTo("(Europe) West Europe");
        assertThat(json.at("/metadata/pairedRegion/0/name").stringValue()).isEqualTo("northeurope");
        assertThat(json.at("/availabilityZoneMappings").size()).isEqualTo(3);
    }

    @Test
    void aVersionInTheRecycleBinIsListedUnderItsOtherId() {
        ImageVersion version = made.version(GALLERY.image("debian").version("2.3.9"));

        ObjectNode json =
                SoftDeletedJson.print(
                        version, new Deletion.Soft(AT, AT.plusSeconds(7 * 86_400), "mara"));

        assertThat(json.at("/id").stringValue())
                .isEqualTo(
                        GALLERY
                                + "/softDeletedArtifactTypes/Images/artifacts/debian/versions/2.3.9");
        assertThat(json.at("/properties/resourceArmId").stringValue())
                .isEqualTo(version.id().toString());
        assertThat(json.at("/properties/softDeletedTime").stringValue())
                .isEqualTo("2026-08-02T10:00:00+00:00");
        assertThat(json.at("/properties/hardDeletionTargetTime").stringValue())
                .isEqualTo("2026-08-09T10:00:00+00:00");
    }

    @Test
    void aReadViewIsFlatUnderItsPublicNameAndTellsNothingOfItsOwner() {
        ImageDefinition definition = made.definition();

        ObjectNode flat = Shape.flat(CommunityJson.print("Open-1", definition, WEST_EUROPE));

        assertThat(flat.at("/uniqueId").stringValue())
                .isEqualTo("/CommunityGalleries/Open-1/Images/" + definition.name());
        assertThat(flat.at("/identifier/publisher").stringValue())
                .isEqualTo(definition.identifier().publisher());
        assertThat(flat.propertyNames()).doesNotContain("id", "tags", "systemData", "description");
    }

    @Test
    void aReplicationStatusIsAddedToAPrintedVersion() {
        ReplicationStatus status =
                ReplicationStatus.of(
                        List.of(
                                new ReplicationStatus.InRegion(
                                        WEST_EUROPE, RegionState.REPLICATING, 57, "")));

        ObjectNode json =
                ReplicationStatusJson.expand(ImageVersionJson.print(made.version()), status);

        assertThat(json.at("/properties/replicationStatus"))
                .isEqualTo(
                        Json.read(
                                """
                                {"aggregatedState":"InProgress","summary":[{"region":"West Europe",
                                 "state":"Replicating","details":"","progress":57}]}\
                                """));
    }

    @Test
    void latestSaysWhyTheOthersAreNot() {
        Candidate one = candidate("1.0.0", Exclusion.AS_VERSION);
        Candidate two = candidate("2.0.0", Exclusion.EXCLUDED);

        ObjectNode json =
                LatestJson.print(
                        Latest.in(WEST_EUROPE, List.of(one, two), (_, _) -> Presence.READABLE));

        assertThat(json)
                .isEqualTo(
                        Json.read(
                                """
                                {"region":"westeurope","version":"1.0.0","deployable":"1.0.0","candidates":[
                                 {"version":"2.0.0","counts":false,
                                  "reason":"It is excluded from latest in this region."},
                                 {"version":"1.0.0","counts":true,
                                  "reason":"It is the highest version that counts here."}]}\
                                """));
    }

    private static Candidate candidate(String number, Exclusion here) {
        return new Candidate(VersionNumber.of(number), false, false, Map.of(WEST_EUROPE, here));
    }

    @Test
    void thePublishedBillingExampleHasSixSnapshotsAndTwoEgresses() {
        Region home = WEST_EUROPE;
        List<TargetRegion> targets =
                List.of(target(home), target(NORTH_EUROPE), target(Regions.of("eastus2")));

        ObjectNode json =
                CostJson.print(
                        Estimate.of(
                                BuiltInPrices.TABLE,
                                List.of(
                                        new Occupancy(
                                                GALLERY.image("debian").version("1.0.0"),
                                                home,
                                                targets,
                                                10L << 30))));

        assertThat(
                        json.at("/lines")
                                .valueStream()
                                .mapToInt(line -> line.get("replicas").intValue()))
                .containsExactly(2, 2, 2);
        assertThat(Json.compact(json.at("/egress/0")))
                .isEqualTo(
                        "{\"gallery\":\"base\",\"image\":\"debian\",\"version\":\"1.0.0\","
                                + "\"from\":\"westeurope\",\"to\":\"northeurope\",\"gb\":10,"
                                + "\"once\":0.20}");
        assertThat(Json.compact(json.at("/total"))).isEqualTo("3.00");
    }

    private static TargetRegion target(Region region) {
        return new TargetRegion(region, 2, StorageType.STANDARD_LRS, Exclusion.AS_VERSION);
    }

    private static Map<String, String> texts(ObjectNode json) {
        Map<String, String> texts = new TreeMap<>();
        json.forEachEntry((name, value) -> texts.put(name, value.asString("")));
        return texts;
    }
}
