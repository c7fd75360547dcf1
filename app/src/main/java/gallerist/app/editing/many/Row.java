package gallerist.app.editing.many;

import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.model.replication.Publishing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A resource in the list.
 *
 * @param words everything that a filter looks into, in lower case
 */
record Row(
        Resource resource,
        String name,
        String kind,
        String endOfLife,
        String latest,
        String tags,
        String words) {

    static Row of(Resource resource, Instant now, ZoneId zone) {
        String kind = kind(resource);
        String end = endOfLife(resource, now, zone);
        String latest = latest(resource);
        String tags =
                resource.tags().values().entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining(", "));
        String name = Called.of(resource.id());
        return new Row(
                resource,
                name,
                kind,
                end,
                latest,
                tags,
                String.join(" ", name, resource.id().galleryName(), kind, end, latest, tags)
                        .toLowerCase(Locale.ROOT));
    }

    ResourceId id() {
        return resource.id();
    }

    String gallery() {
        return resource.id().galleryName();
    }

    boolean isVersion() {
        return resource instanceof ImageVersion || resource instanceof ApplicationVersion;
    }

    private static String kind(Resource resource) {
        return switch (resource) {
            case ImageDefinition _ -> "Image";
            case ImageVersion _ -> "Image version";
            case VmApplication _ -> "Application";
            case ApplicationVersion _ -> "Application version";
            case Gallery _, ResourceGroup _, NamedSource _, Deployment _ -> "Other";
        };
    }

    private static String endOfLife(Resource resource, Instant now, ZoneId zone) {
        return switch (resource) {
            case ImageDefinition image -> date(image.endOfLife(), now, zone);
            case VmApplication application -> date(application.endOfLife(), now, zone);
            case ImageVersion version -> date(version.publishing().endOfLife(), now, zone);
            case ApplicationVersion version -> date(version.publishing().endOfLife(), now, zone);
            case Gallery _, ResourceGroup _, NamedSource _, Deployment _ -> "";
        };
    }

    private static String date(EndOfLife end, Instant now, ZoneId zone) {
        return switch (end) {
            case EndOfLife.On(Instant at) ->
                    Figures.date(at, zone) + (end.reached(now) ? ", passed" : "");
            case EndOfLife.Never() -> "";
        };
    }

    private static String latest(Resource resource) {
        return switch (resource) {
            case ImageVersion version -> latest(version.publishing());
            case ApplicationVersion version -> latest(version.publishing());
            case ImageDefinition _, VmApplication _, Gallery _ -> "";
            case ResourceGroup _, NamedSource _, Deployment _ -> "";
        };
    }

    private static String latest(Publishing publishing) {
        return publishing.excludeFromLatest() ? "Left out" : "Counts";
    }
}
