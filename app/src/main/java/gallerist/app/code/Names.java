package gallerist.app.code;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A gallery or something in one by its names from the group on, and by what libraries call it. */
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

    /** Each between double quotes. */
    String quoted() {
        return list().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    /** Such as {@code -ResourceGroupName rg -Name G}. */
    String options() {
        List<String> names = list();
        List<String> options =
                switch (kind()) {
                    case IMAGE_DEFINITION, APPLICATION -> List.of("-GalleryName", "-Name");
                    case IMAGE_VERSION ->
                            List.of("-GalleryName", "-GalleryImageDefinitionName", "-Name");
                    case APPLICATION_VERSION ->
                            List.of("-GalleryName", "-GalleryApplicationName", "-Name");
                    default -> List.of("-Name");
                };
        StringBuilder line =
                new StringBuilder("-ResourceGroupName ").append(Parameters.word(names.getFirst()));
        for (int i = 0; i < options.size(); i++) {
            line.append(' ')
                    .append(options.get(i))
                    .append(' ')
                    .append(Parameters.word(names.get(i + 1)));
        }
        return line.toString();
    }

    /** What follows the verb in the name of a command. */
    String noun() {
        return switch (kind()) {
            case IMAGE_DEFINITION -> "AzGalleryImageDefinition";
            case IMAGE_VERSION -> "AzGalleryImageVersion";
            case APPLICATION -> "AzGalleryApplication";
            case APPLICATION_VERSION -> "AzGalleryApplicationVersion";
            default -> "AzGallery";
        };
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

    /** Such as {@code galleryImages}. */
    String camel() {
        return Character.toLowerCase(types().charAt(0)) + types().substring(1);
    }

    /** Such as {@code gallery_images}. */
    String snake() {
        return types().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
