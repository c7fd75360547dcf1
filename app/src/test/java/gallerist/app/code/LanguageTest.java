package gallerist.app.code;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.az.AzCommand;
import gallerist.app.exchange.template.Attached;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.node.ObjectNode;

class LanguageTest {
    private static final String API = "2025-03-03";
    private static final ResourceId GALLERY =
            ResourceId.subscription("11111111-2222-4333-8444-555555555555")
                    .group("rg")
                    .gallery("G");
    private static final ResourceId IMAGE = GALLERY.image("web");
    private static final ResourceId VERSION = IMAGE.version("1.0.0");

    private static ObjectNode body(String json) {
        return Json.readObject(json);
    }

    private static String text(Language language, Request... requests) {
        return Recipe.of(AzCommand.of("x"), requests).in(language, API).orElseThrow();
    }

    private static Request.Create made(ResourceId id, String json) {
        return new Request.Create(new Deployable(id, body(json)));
    }

    private static Request.Change changed(ResourceId id, String before, String after) {
        return new Request.Change(
                new Deployable(id, body(before)), new Deployable(id, body(after)));
    }

    @Test
    void commandsNameEachPlaceWithItsOption() {
        assertThat(text(Language.POWERSHELL, new Request.Read(VERSION)))
                .isEqualTo(
                        "Get-AzGalleryImageVersion -ResourceGroupName rg -GalleryName G"
                                + " -GalleryImageDefinitionName web -Name 1.0.0");
        assertThat(text(Language.POWERSHELL, new Request.Delete(GALLERY)))
                .isEqualTo("Remove-AzGallery -ResourceGroupName rg -Name G -Force");
    }

    @Test
    void commandsOfPowerShellSayWhatTheirOwnParametersAreCalled() {
        ResourceId place = ResourceId.subscription("s").group("rg(prod)").gallery("G");
        ResourceId tool = place.application("tool");
        String targets =
                """
                {"properties": {"publishingProfile": {
                  "targetRegions": [{"name": "westeurope", "regionalReplicaCount": 2}]}}}
                """;

        assertThat(text(Language.POWERSHELL, new Request.Delete(tool)))
                .isEqualTo(
                        "Remove-AzGalleryApplication -ResourceGroupName 'rg(prod)' -GalleryName G"
                                + " -Name tool");
        assertThat(text(Language.POWERSHELL, made(tool.version("1.0.0"), targets)))
                .contains("@(@{ Name = 'westeurope'; RegionalReplicaCount = 2 })");
        assertThat(
                        text(
                                Language.POWERSHELL,
                                made(
                                        VERSION,
                                        """
                                        {"location": "westeurope", "properties": {"storageProfile": {
                                          "osDiskImage": {"hostCaching": "ReadOnly",
                                            "source": {"id": "/snapshots/os"}},
                                          "dataDiskImages": [{"lun": 0,
                                            "source": {"id": "/snapshots/data"}}]}}}
                                        """)))
                .contains(
                        "-OSDiskImage @{ HostCaching = 'ReadOnly'; Source = @{ Id = '/snapshots/os' } }",
                        "-DataDiskImage @(@{ Lun = 0; Source = @{ Id = '/snapshots/data' } })")
                .doesNotContain("PATCH");
    }

    @Test
    void aCommandSaysWithItsParametersWhatItCanAndTheRestIsPatched() {
        assertThat(
                        text(
                                Language.POWERSHELL,
                                made(
                                        GALLERY,
                                        """
                                        {"location": "westeurope",
                                         "tags": {"owner": "Ana's team"},
                                         "properties": {
                                           "description": "All images",
                                           "softDeletePolicy": {"isSoftDeleteEnabled": true}}}
                                        """)))
                .isEqualTo(
                        "New-AzGallery -ResourceGroupName rg -Name G -Location 'westeurope'"
                                + " -Tag @{ 'owner' = 'Ana''s team' } -Description 'All images'\n"
                                + "Invoke-AzRestMethod -Method PATCH -Path '"
                                + GALLERY
                                + "?api-version=2025-03-03' -Payload '{\"properties\":"
                                + "{\"softDeletePolicy\":{\"isSoftDeleteEnabled\":true}}}'");
    }

    @Test
    void aVersionNamesItsSourceAndItsRegions() {
        assertThat(
                        text(
                                Language.POWERSHELL,
                                made(
                                        VERSION,
                                        """
                                        {"location": "westeurope", "properties": {
                                          "publishingProfile": {
                                            "excludeFromLatest": true,
                                            "targetRegions": [
                                              {"name": "westeurope", "regionalReplicaCount": 2,
                                               "storageAccountType": "Standard_ZRS"}]},
                                          "storageProfile": {"source": {"id": "/image"}}}}
                                        """)))
                .isEqualTo(
                        "New-AzGalleryImageVersion -ResourceGroupName rg -GalleryName G"
                                + " -GalleryImageDefinitionName web -Name 1.0.0"
                                + " -Location 'westeurope' -PublishingProfileExcludeFromLatest"
                                + " -TargetRegion @(@{ Name = 'westeurope'; ReplicaCount = 2;"
                                + " StorageAccountType = 'Standard_ZRS' })"
                                + " -SourceImageId '/image'");
    }

    @Test
    void aRegionThatATableCannotDescribeIsPatched() {
        String before =
                """
                {"properties": {"publishingProfile": {"targetRegions": [{"name": "westeurope"}]}}}
                """;
        String after =
                """
                {"properties": {"publishingProfile": {"targetRegions": [
                  {"name": "westeurope", "excludeFromLatest": true}]}}}
                """;

        assertThat(text(Language.POWERSHELL, changed(VERSION, before, after)))
                .startsWith("Invoke-AzRestMethod -Method PATCH")
                .contains("\"excludeFromLatest\":true");
    }

    @Test
    void aChangeSaysOnlyWhatBecomesSomethingElse() {
        String before =
                """
                {"location": "westeurope", "properties": {
                  "description": "Web", "eula": "terms", "releaseNoteUri": "https://contoso.com/1"}}
                """;
        String after =
                """
                {"location": "westeurope", "properties": {
                  "description": "Web servers", "eula": "terms"}}
                """;

        assertThat(text(Language.POWERSHELL, changed(IMAGE, before, after)))
                .isEqualTo(
                        "Update-AzGalleryImageDefinition -ResourceGroupName rg -GalleryName G"
                                + " -Name web -Description 'Web servers'\n"
                                + "Invoke-AzRestMethod -Method PATCH -Path '"
                                + IMAGE
                                + "?api-version=2025-03-03' -Payload '{\"properties\":"
                                + "{\"releaseNoteUri\":null}}'");
    }

    @Test
    void librariesCallKindsByTheirOwnNames() {
        Request gallery = new Request.Read(GALLERY);
        Request application = new Request.Read(GALLERY.application("agent"));
        Request version = new Request.Read(VERSION);

        assertThat(text(Language.DOTNET, version)).contains("GetGalleryImageVersionResource(");
        assertThat(text(Language.JAVA, gallery))
                .contains("getGalleries().getByResourceGroup(\"rg\", \"G\")");
        assertThat(text(Language.JAVASCRIPT, application))
                .contains("client.galleryApplications.get(\"rg\", \"G\", \"agent\")");
        assertThat(text(Language.PYTHON, version))
                .contains("client.gallery_image_versions.get(\"rg\", \"G\", \"web\", \"1.0.0\")");
        assertThat(text(Language.GO, gallery)).contains("NewGalleriesClient(\"11111111-");
    }

    @Test
    void librariesAreAskedToMakeAndToDelete() {
        Request made = made(VERSION, "{\"location\": \"westeurope\"}");
        Request gone = new Request.Delete(GALLERY);

        assertThat(text(Language.DOTNET, made))
                .contains("GetGalleryImageResource(new ResourceIdentifier(\"" + IMAGE + "\"))")
                .contains("GetGalleryImageVersions().CreateOrUpdateAsync(")
                .contains("ModelReaderWriter.Read<GalleryImageVersionData>(");
        assertThat(text(Language.JAVA, made))
                .contains(
                        "import com.azure.resourcemanager.compute.fluent.models."
                                + "GalleryImageVersionInner;")
                .contains("getGalleryImageVersions().createOrUpdate(");
        assertThat(text(Language.GO, made))
                .contains("var wanted armcompute.GalleryImageVersion")
                .contains("client.BeginCreateOrUpdate(ctx, \"rg\", \"G\", \"web\", \"1.0.0\",");
        assertThat(text(Language.DOTNET, gone)).contains("DeleteAsync(WaitUntil.Completed)");
        assertThat(text(Language.JAVA, gone)).contains("getGalleries().delete(\"rg\", \"G\")");
        assertThat(text(Language.JAVASCRIPT, gone))
                .contains("client.galleries.beginDeleteAndWait(\"rg\", \"G\")");
        assertThat(text(Language.PYTHON, gone))
                .contains("client.galleries.begin_delete(\"rg\", \"G\").result()");
        assertThat(text(Language.GO, gone)).contains("client.BeginDelete(ctx, \"rg\", \"G\", nil)");
    }

    @Test
    void bodiesAreLiteralsOfTheirLanguage() {
        Request made =
                made(
                        IMAGE,
                        """
                        {"location": "westeurope", "properties": {
                          "description": "C:\\\\images `new`", "endOfLifeDate": "2027-01-01",
                          "recommended": {}, "features": [], "isOpen": true}}
                        """);

        assertThat(text(Language.JAVASCRIPT, made))
                .contains("\"endOfLifeDate\": new Date(\"2027-01-01\")")
                .doesNotContain("\"properties\"");
        assertThat(text(Language.PYTHON, made))
                .contains("\"isOpen\": True,")
                .contains("\"description\": \"C:\\\\images `new`\"");
        assertThat(text(Language.JAVA, made)).contains("\"C:\\\\\\\\images `new`\"");
        assertThat(text(Language.GO, made)).contains("images ` + \"`\" + `new` + \"`\" + `");
    }

    @Test
    void templatesHoldWhatIsMadeAndWhatIsSetOnIt() {
        Request lock =
                new Request.Attach(
                        new Attached(
                                IMAGE,
                                "Microsoft.Authorization/locks",
                                "golden",
                                "2020-05-01",
                                body("{\"properties\": {\"level\": \"CanNotDelete\"}}")));

        assertThat(text(Language.ARM, lock))
                .contains("\"scope\": \"Microsoft.Compute/galleries/G/images/web\"")
                .contains("\"apiVersion\": \"2020-05-01\"");
        assertThat(text(Language.BICEP, lock))
                .contains("resource G_web 'Microsoft.Compute/galleries/images@2025-03-03' existing")
                .contains("scope: G_web")
                .contains("level: 'CanNotDelete'");
        Request image = made(IMAGE, "{\"location\": \"westeurope\"}");
        assertThat(text(Language.BICEP, image, lock)).doesNotContain("existing");
        assertThat(text(Language.ARM, image, lock))
                .contains("[resourceId('Microsoft.Compute/galleries/images', 'G', 'web')]");
        assertThat(text(Language.ARM, lock)).doesNotContain("dependsOn");
    }

    @Test
    void aGroupIsMadeByCommandsAndTakenForGrantedByTemplates() {
        ResourceId place = GALLERY.parent().orElseThrow();
        Request group = new Request.Group(place, "westeurope", Tags.NONE);
        Request gallery = made(GALLERY, "{\"location\": \"westeurope\"}");

        assertThat(text(Language.POWERSHELL, group, gallery))
                .startsWith("New-AzResourceGroup -Name rg -Location westeurope -Force\nNew-Az");
        assertThat(text(Language.PYTHON, group, gallery))
                .contains("requests.put(\"https://management.azure.com" + place + "?api-version=");
        assertThat(text(Language.ARM, group, gallery)).doesNotContain("resourceGroups");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            mode = Mode.EXCLUDE,
            names = {"ARM", "BICEP"})
    void everythingButATemplateCanDelete(Language language) {
        Recipe recipe = Recipe.of(AzCommand.of("sig delete"), new Request.Delete(GALLERY));

        assertThat(recipe.in(language, API)).isPresent();
        assertThat(recipe.in(Language.ARM, API)).isEmpty();
        assertThat(recipe.in(Language.BICEP, API)).isEmpty();
    }

    @Test
    void whatIsNoRequestIsACommandOnly() {
        Recipe known = Recipe.of(AzCommand.of("sig delete"), new Request.Delete(GALLERY));
        Recipe all = Recipe.all(List.of(known, Recipe.of(AzCommand.of("ad user create"))));

        assertThat(all.in(Language.AZ, API))
                .isEqualTo(Optional.of("az sig delete\naz ad user create"));
        assertThat(all.in(Language.POWERSHELL, API)).isEmpty();
        assertThat(Language.POWERSHELL.limit()).isNotEmpty();
    }
}
