package gallerist.app.json;

import gallerist.app.az.AzCommand;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways to read a resource of the service from a script or program, ready to be copied. */
public enum Language {
    AZ("az command") {
        @Override
        String of(Names names) {
            return AzCommand.on(names.id(), "show").text();
        }
    },

    POWERSHELL("PowerShell command") {
        @Override
        String of(Names names) {
            return switch (names.kind()) {
                case IMAGE_DEFINITION ->
                        names.powershell("Get-AzGalleryImageDefinition", "-GalleryName", "-Name");
                case IMAGE_VERSION ->
                        names.powershell(
                                "Get-AzGalleryImageVersion",
                                "-GalleryName",
                                "-GalleryImageDefinitionName",
                                "-Name");
                case APPLICATION ->
                        names.powershell("Get-AzGalleryApplication", "-GalleryName", "-Name");
                case APPLICATION_VERSION ->
                        names.powershell(
                                "Get-AzGalleryApplicationVersion",
                                "-GalleryName",
                                "-GalleryApplicationName",
                                "-Name");
                default -> names.powershell("Get-AzGallery", "-Name");
            };
        }
    },

    DOTNET("C# code") {
        @Override
        String of(Names names) {
            return """
            using Azure.Core;
            using Azure.Identity;
            using Azure.ResourceManager;
            using Azure.ResourceManager.Compute;

            var client = new ArmClient(new DefaultAzureCredential());
            var resource = client.Get%1$sResource(new ResourceIdentifier("%2$s"));
            %1$sResource found = await resource.GetAsync();
            """
                    .formatted(names.type(), names.id());
        }
    },

    JAVA("Java code") {
        @Override
        String of(Names names) {
            return """
            import com.azure.core.management.AzureEnvironment;
            import com.azure.core.management.profile.AzureProfile;
            import com.azure.identity.DefaultAzureCredentialBuilder;
            import com.azure.resourcemanager.compute.ComputeManager;

            var manager = ComputeManager.authenticate(
                    new DefaultAzureCredentialBuilder().build(),
                    new AzureProfile(null, "%s", AzureEnvironment.AZURE));
            var found = manager.serviceClient().get%s().%s(%s);
            """
                    .formatted(
                            names.id().subscription(),
                            names.types(),
                            names.kind() == Kind.GALLERY ? "getByResourceGroup" : "get",
                            names.quoted("\""));
        }
    },

    JAVASCRIPT("JavaScript code") {
        @Override
        String of(Names names) {
            return """
            import { DefaultAzureCredential } from "@azure/identity";
            import { ComputeManagementClient } from "@azure/arm-compute";

            const client = new ComputeManagementClient(new DefaultAzureCredential(), "%s");
            const found = await client.%s.get(%s);
            """
                    .formatted(names.id().subscription(), lower(names.types()), names.quoted("\""));
        }
    },

    PYTHON("Python code") {
        @Override
        String of(Names names) {
            return """
            from azure.identity import DefaultAzureCredential
            from azure.mgmt.compute import ComputeManagementClient

            client = ComputeManagementClient(DefaultAzureCredential(), "%s")
            found = client.%s.get(%s)
            """
                    .formatted(
                            names.id().subscription(),
                            names.types()
                                    .replaceAll("(?<=[a-z])([A-Z])", "_$1")
                                    .toLowerCase(Locale.ROOT),
                            names.quoted("\""));
        }
    },

    GO("Go code") {
        @Override
        String of(Names names) {
            return """
            import (
            	"context"

            	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
            	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/compute/armcompute/v6"
            )

            credential, err := azidentity.NewDefaultAzureCredential(nil)
            client, err := armcompute.New%sClient("%s", credential, nil)
            found, err := client.Get(context.Background(), %s, nil)
            """
                    .formatted(names.types(), names.id().subscription(), names.quoted("\""));
        }
    };

    private final String title;

    Language(String title) {
        this.title = title;
    }

    /** Such as {@code az command}. */
    public String title() {
        return title;
    }

    abstract String of(Names names);

    /** What reads a gallery or something in one. */
    public String of(ResourceId id) {
        return of(new Names(id));
    }

    private static String lower(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** A resource by its names from the group on, and by what libraries call its kind. */
    record Names(ResourceId id) {
        Kind kind() {
            return id.kind().orElse(Kind.GALLERY);
        }

        private List<String> list() {
            List<String> names = new ArrayList<>(List.of(id.groupName(), id.galleryName()));
            if (kind() != Kind.GALLERY) {
                names.add(id.artifactName());
            }
            if (kind() == Kind.IMAGE_VERSION || kind() == Kind.APPLICATION_VERSION) {
                names.add(id.name());
            }
            return names;
        }

        String quoted(String quote) {
            return list().stream()
                    .map(name -> quote + name + quote)
                    .collect(Collectors.joining(", "));
        }

        String powershell(String command, String... options) {
            List<String> names = list();
            StringBuilder line = new StringBuilder(command);
            line.append(" -ResourceGroupName ").append(names.getFirst());
            for (int i = 0; i < options.length; i++) {
                line.append(' ').append(options[i]).append(' ').append(names.get(i + 1));
            }
            return line.toString();
        }

        String type() {
            return switch (kind()) {
                case IMAGE_DEFINITION -> "GalleryImage";
                case IMAGE_VERSION -> "GalleryImageVersion";
                case APPLICATION -> "GalleryApplication";
                case APPLICATION_VERSION -> "GalleryApplicationVersion";
                default -> "Gallery";
            };
        }

        String types() {
            return kind() == Kind.GALLERY ? "Galleries" : type() + "s";
        }
    }
}
