package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A body that cannot be meant is refused with the path of what is wrong in it. */
class WrongBodiesTest {
    private static final Defaults DEFAULTS = Defaults.of(ApiVersion.V2025_03_03);
    private static final ResourceId GALLERY =
            ResourceId.subscription("sub").group("group").gallery("gallery");
    private static final String PROFILE = "publishingProfile.";

    @ParameterizedTest
    @MethodSource
    void aWrongVersionIsRefused(String properties, Problem problem) {
        String body = "{\"location\":\"westeurope\",\"properties\":" + properties + "}";

        assertThat(problemOf(() -> version(body))).isEqualTo(problem);
    }

    static Stream<Arguments> aWrongVersionIsRefused() {
        return Stream.of(
                wrong("[]", "properties", "an object", "[]"),
                wrong("\"x\"", "properties", "an object", "\"x\""),
                wrong("{'publishingProfile':[]}", "publishingProfile", "an object", "[]"),
                profile("{'replicaCount':'two'}", "replicaCount", "a 32-bit integer", "\"two\""),
                profile("{'replicaCount':'2'}", "replicaCount", "a 32-bit integer", "\"2\""),
                profile("{'replicaCount':2.5}", "replicaCount", "a 32-bit integer", "2.5"),
                profile("{'replicaCount':1e2}", "replicaCount", "a 32-bit integer", "1E+2"),
                profile(
                        "{'replicaCount':2147483648}",
                        "replicaCount",
                        "a 32-bit integer",
                        "2147483648"),
                profile(
                        "{'replicaCount':99999999999999999999}",
                        "replicaCount",
                        "a 32-bit integer",
                        "99999999999999999999"),
                profile(
                        "{'excludeFromLatest':'true'}",
                        "excludeFromLatest",
                        "a boolean",
                        "\"true\""),
                profile("{'excludeFromLatest':1}", "excludeFromLatest", "a boolean", "1"),
                profile("{'targetRegions':{}}", "targetRegions", "an array", "{}"),
                profile(
                        "{'targetRegions':['westeurope']}",
                        "targetRegions[0]",
                        "an object",
                        "\"westeurope\""),
                profile(
                        "{'targetRegions':[{'name':'westeurope'},{'name':['x']}]}",
                        "targetRegions[1].name",
                        "a string",
                        "[\"x\"]"),
                Arguments.of(
                        quoted("{'publishingProfile':{'targetRegions':[{}]}}"),
                        new Problem.Missing(PROFILE + "targetRegions[0].name")),
                Arguments.of(
                        quoted("{'publishingProfile':{'targetRegions':[{'name':'westeurop'}]}}"),
                        new Problem.RegionUnknown("westeurop", "westeurope")),
                Arguments.of(
                        quoted("{'publishingProfile':{'endOfLifeDate':'soon'}}"),
                        new Problem.DateInvalid(PROFILE + "endOfLifeDate", "soon")),
                Arguments.of(
                        quoted("{'publishingProfile':{'endOfLifeDate':20270101}}"),
                        new Problem.DateInvalid(PROFILE + "endOfLifeDate", "20270101")),
                Arguments.of(
                        quoted("{'publishingProfile':{'replicationMode':'Half'}}"),
                        new Problem.ChoiceUnknown(
                                PROFILE + "replicationMode", "Half", List.of("Full", "Shallow"))),
                Arguments.of(
                        quoted(
                                "{'publishingProfile':{'storageAccountType':'Standard_LRS',"
                                        + "'storageAccountStrategy':'PreferStandard_ZRS'}}"),
                        new Problem.StorageGivenTwice()),
                Arguments.of(
                        quoted(
                                "{'publishingProfile':{'targetRegions':[{'name':'westeurope',"
                                        + "'excludeFromLatest':true,"
                                        + "'regionalExcludeFromLatest':false}]}}"),
                        new Problem.JsonFieldTwice(PROFILE + "targetRegions[0].excludeFromLatest")),
                Arguments.of(
                        quoted("{'storageProfile':{'dataDiskImages':[{}]}}"),
                        new Problem.Missing("storageProfile.dataDiskImages[0].lun")),
                Arguments.of(
                        quoted("{'storageProfile':{'dataDiskImages':[{'lun':-1}]}}"),
                        new Problem.OutOfRange(
                                "storageProfile.dataDiskImages[0].lun", -1, 0, Integer.MAX_VALUE)),
                Arguments.of(
                        quoted("{'storageProfile':{'source':{'id':'snap-1'}}}"),
                        new Problem.PropertyIdInvalid("storageProfile.source.id", "snap-1")),
                Arguments.of(
                        quoted(
                                "{'storageProfile':{'source':{'id':'/subscriptions/s',"
                                        + "'virtualMachineId':'/subscriptions/s'}}}"),
                        new Problem.SourceCount(2)),
                Arguments.of(
                        quoted(
                                "{'storageProfile':{'osDiskImage':{'source':{'uri':'https://x/a'}}}}"),
                        new Problem.Missing("storageProfile.osDiskImage.source.storageAccountId")));
    }

    private static Arguments profile(String profile, String field, String wanted, String found) {
        return wrong("{'publishingProfile':" + profile + "}", PROFILE + field, wanted, found);
    }

    private static Arguments wrong(String properties, String path, String wanted, String found) {
        return Arguments.of(quoted(properties), new Problem.JsonTypeWrong(path, wanted, found));
    }

    @ParameterizedTest
    @MethodSource
    void aWrongGalleryIsRefused(String body, Problem problem) {
        assertThat(
                        problemOf(() ->
                                GalleryJson.parse(
                                        Json.readObject(body), GALLERY, Optional.empty())))
                .isEqualTo(problem);
    }

    static Stream<Arguments> aWrongGalleryIsRefused() {
        return Stream.of(
                Arguments.of("{}", new Problem.Missing("location")),
                Arguments.of(
                        quoted("{'name':'other','location':'westeurope'}"),
                        new Problem.EntityNameDiffers("other", "gallery")),
                Arguments.of(
                        quoted("{'location':'westeurope','tags':['a']}"),
                        new Problem.JsonTypeWrong("tags", "an object", "[\"a\"]")),
                Arguments.of(
                        quoted("{'location':'westeurope','tags':{'a':{}}}"),
                        new Problem.JsonTypeWrong("tags.a", "a string", "{}")),
                Arguments.of(
                        quoted(
                                "{'location':'westeurope','description':'a',"
                                        + "'properties':{'description':'b'}}"),
                        new Problem.JsonFieldTwice("description")),
                Arguments.of(
                        quoted("{'location':'westeurope','identity':{'type':'Own'}}"),
                        new Problem.ChoiceUnknown(
                                "identity.type",
                                "Own",
                                List.of(
                                        "None",
                                        "SystemAssigned",
                                        "UserAssigned",
                                        "SystemAssigned, UserAssigned"))),
                Arguments.of(
                        quoted("{'location':'westeurope','identity':{'type':'UserAssigned'}}"),
                        new Problem.Missing("identity.userAssignedIdentities")),
                Arguments.of(
                        quoted("{'location':'westeurope','description':'a\\u0007b'}"),
                        new Problem.ControlCharacter("description", 7)));
    }

    @Test
    void aLongWrongValueIsShownInPart() {
        String body = "{\"location\":\"westeurope\",\"tags\":\"" + "x".repeat(500) + "\"}";

        Problem problem =
                problemOf(
                        () -> GalleryJson.parse(Json.readObject(body), GALLERY, Optional.empty()));

        assertThat(((Problem.JsonTypeWrong) problem).found()).hasSize(61).endsWith("…");
    }

    @Test
    void numbersAndTruthValuesAreTakenWhereTextIsWanted() {
        ObjectNode body =
                Json.readObject(quoted("{'location':'westeurope','tags':{'year':2026,'ok':true}}"));

        assertThat(GalleryJson.parse(body, GALLERY, Optional.empty()).tags().values())
                .containsEntry("year", "2026")
                .containsEntry("ok", "true");
    }

    @Test
    void theOlderSpellingOfTheRegionalFlagIsUnderstood() {
        ImageVersion version =
                version(
                        quoted(
                                "{'location':'West Europe','publishingProfile':{'targetRegions':"
                                        + "[{'name':'WestEurope','regionalExcludeFromLatest':true}]}}"));

        assertThat(Json.compact(ImageVersionJson.print(version)))
                .contains("\"excludeFromLatest\":true}]")
                .doesNotContain("regionalExclude");
    }

    private static ImageVersion version(String body) {
        return ImageVersionJson.parse(
                Json.readObject(body),
                GALLERY.image("image").version("1.0.0"),
                Optional.empty(),
                DEFAULTS);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static Problem problemOf(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run).problems().getFirst();
    }
}
