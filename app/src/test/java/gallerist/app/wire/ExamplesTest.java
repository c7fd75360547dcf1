package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Bodies in the shapes that the service documents come back as they went in. */
class ExamplesTest {
    private static final Defaults DEFAULTS = Defaults.of(ApiVersion.V2025_03_03);

    /** Said by the service alone, and so from nowhere before a resource is stored. */
    private static final List<String> READ_ONLY =
            List.of(
                    "/systemData",
                    "/identity/principalId",
                    "/identity/tenantId",
                    "/properties/provisioningState",
                    "/properties/sharingStatus",
                    "/properties/sharingProfile/groups",
                    "/properties/sharingProfile/communityGalleryInfo/communityGalleryEnabled",
                    "/properties/sharingProfile/communityGalleryInfo/publicNames",
                    "/properties/publishingProfile/publishedDate",
                    "/properties/storageProfile/osDiskImage/sizeInGB",
                    "/properties/storageProfile/dataDiskImages/0/sizeInGB",
                    "/properties/replicationStatus",
                    "/properties/validationsProfile");

    @Test
    void aGalleryComesBack() {
        comesBack("gallery", ExamplesTest::gallery);
    }

    @Test
    void aCommunityGalleryComesBack() {
        comesBack("community-gallery", ExamplesTest::gallery);
    }

    @Test
    void aDefinitionComesBack() {
        comesBack(
                "image-definition",
                (json, id) ->
                        ImageDefinitionJson.print(
                                ImageDefinitionJson.parse(json, id, Optional.empty(), DEFAULTS)));
    }

    @Test
    void aVersionComesBackWithKeysEdgeZonesAndEncryption() {
        comesBack("image-version", (json, id) -> ImageVersionJson.print(version(json, id)));
    }

    @Test
    void anApplicationComesBack() {
        comesBack(
                "application",
                (json, id) ->
                        ApplicationJson.print(ApplicationJson.parse(json, id, Optional.empty())));
    }

    @Test
    void anApplicationVersionComesBack() {
        comesBack(
                "application-version",
                (json, id) ->
                        ApplicationVersionJson.print(
                                ApplicationVersionJson.parse(
                                        json, id, Optional.empty(), DEFAULTS)));
    }

    @Test
    void anAccessProfileThatNobodyInterpretsComesBackWhole() {
        ObjectNode body = body("access-profile-version");

        ObjectNode printed =
                OtherResourceJson.print(OtherResourceJson.parse(body, id(body), Stored.NEW));

        assertThat(printed).isEqualTo(body.deepCopy().without("systemData"));
    }

    @Test
    void aLockComesBack() {
        ObjectNode body = body("lock");
        ResourceId gallery = id(body).parent().orElseThrow();

        assertThat(LockJson.print(LockJson.parse(body, gallery))).isEqualTo(body);
    }

    @Test
    void aVersionOfSnapshotsIsReadWithItsDisksAndWrittenWithTheDefaults() {
        ResourceId id = id(body("image-version"));

        ObjectNode printed =
                ImageVersionJson.print(version(body("image-version-of-snapshots"), id));

        assertThat(printed.at("/properties/storageProfile"))
                .isEqualTo(body("image-version-of-snapshots").at("/properties/storageProfile"));
        assertThat(Json.compact(printed.at("/properties/publishingProfile")))
                .isEqualTo(
                        """
                        {"targetRegions":[\
                        {"name":"West Europe","regionalReplicaCount":1,\
                        "storageAccountType":"Standard_ZRS"},\
                        {"name":"North Europe","regionalReplicaCount":2,\
                        "storageAccountType":"Standard_ZRS","excludeFromLatest":true}],\
                        "replicaCount":1,"excludeFromLatest":true,\
                        "endOfLifeDate":"2027-03-31T00:00:00+00:00",\
                        "storageAccountStrategy":"PreferStandard_ZRS","replicationMode":"Full"}\
                        """);
    }

    @Test
    void theFieldsOfADefinitionStandInTheOrderOfTheService() {
        ObjectNode body = body("image-definition");

        ObjectNode printed =
                ImageDefinitionJson.print(
                        ImageDefinitionJson.parse(body, id(body), Optional.empty(), DEFAULTS));

        assertThat(printed.get("properties").propertyNames())
                .containsExactlyElementsOf(body.get("properties").propertyNames());
    }

    @Test
    void flatFieldsAreSortedAndHaveTheirGroupBesideThem() {
        ObjectNode flat = Shape.flat(gallery(body("gallery"), id(body("gallery"))));

        assertThat(Json.readObject(Json.canonical(flat)).propertyNames())
                .containsExactly(
                        "description",
                        "id",
                        "identifier",
                        "identity",
                        "location",
                        "name",
                        "provisioningState",
                        "resourceGroup",
                        "sharingProfile",
                        "softDeletePolicy",
                        "tags",
                        "type");
    }

    private static ObjectNode gallery(ObjectNode json, ResourceId id) {
        return GalleryJson.print(GalleryJson.parse(json, id, Optional.empty()));
    }

    private static ImageVersion version(ObjectNode json, ResourceId id) {
        return ImageVersionJson.parse(json, id, Optional.empty(), DEFAULTS);
    }

    private static void comesBack(
            String example, BiFunction<ObjectNode, ResourceId, ObjectNode> throughTheDomain) {
        ObjectNode body = body(example);
        ObjectNode expected = writable(body);

        ObjectNode fromNested = throughTheDomain.apply(body, id(body));
        ObjectNode fromFlat = throughTheDomain.apply(Shape.flat(body), id(body));

        assertThat(writable(fromNested)).isEqualTo(expected);
        assertThat(writable(fromFlat)).isEqualTo(expected);
    }

    private static ObjectNode writable(ObjectNode body) {
        ObjectNode copy = body.deepCopy();
        for (String path : READ_ONLY) {
            int name = path.lastIndexOf('/');
            if (copy.at(path.substring(0, name)) instanceof ObjectNode holder) {
                holder.remove(path.substring(name + 1));
            }
        }
        copy.at("/identity/userAssignedIdentities")
                .forEach(identity -> ((ObjectNode) identity).removeAll());
        return copy;
    }

    private static ResourceId id(ObjectNode body) {
        return ResourceId.of(body.get("id").stringValue());
    }

    private static ObjectNode body(String example) {
        try (InputStream file = ExamplesTest.class.getResourceAsStream(example + ".json")) {
            return Json.readObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
