package gallerist.model.gallery;

import gallerist.model.limits.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of an application version and the commands that handle them on a machine. */
public record ApplicationPackage(
        String mediaLink,
        String defaultConfigurationLink,
        String install,
        String remove,
        String update,
        String packageFileName,
        String configFileName,
        RebootBehaviour afterReboot,
        Map<String, String> advancedSettings,
        boolean enableHealthCheck,
        List<CustomAction> customActions) {
    public ApplicationPackage {
        Text.present("publishingProfile.source.mediaLink", mediaLink);
        mediaLink = Links.withoutSignature(mediaLink);
        defaultConfigurationLink = Links.withoutSignature(defaultConfigurationLink);
        Text.line("publishingProfile.source.mediaLink", mediaLink);
        Text.line("publishingProfile.source.defaultConfigurationLink", defaultConfigurationLink);
        Text.present("publishingProfile.manageActions.install", install);
        Text.present("publishingProfile.manageActions.remove", remove);
        script("publishingProfile.manageActions.install", install);
        script("publishingProfile.manageActions.remove", remove);
        script("publishingProfile.manageActions.update", update);
        fileName("publishingProfile.settings.packageFileName", packageFileName);
        fileName("publishingProfile.settings.configFileName", configFileName);
        advancedSettings = Collections.unmodifiableMap(new LinkedHashMap<>(advancedSettings));
        customActions = CustomAction.checked(customActions);
    }

    private static void script(String field, String text) {
        Text.paragraph(field, text);
        Text.atMost(field, text, Limits.SCRIPT_LENGTH);
    }

    private static void fileName(String field, String text) {
        Text.line(field, text);
        Text.atMost(field, text, Limits.SCRIPT_LENGTH);
    }
}
