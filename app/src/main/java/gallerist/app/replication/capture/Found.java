package gallerist.app.replication.capture;

import gallerist.app.fx.Checked;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.image.EfiBoot;
import gallerist.model.image.ImageInspection;
import java.util.ArrayList;
import java.util.List;

/**
 * What the inspection of a disk image found.
 *
 * @param facts in one line, empty while nothing was looked at
 * @param warnings where the disk is not what the definition says, or not sound
 * @param problem why no version can be made from it, empty when one can
 */
record Found(String facts, List<String> warnings, String problem, long bytes) {
    static final Found NOTHING = new Found("", List.of(), "", 0);

    Found {
        warnings = List.copyOf(warnings);
    }

    static Found of(
            Outcome<ImageInspection> inspected,
            Outcome<Long> occupied,
            ImageDefinition definition) {
        return switch (inspected) {
            case Outcome.Refused<ImageInspection>(var problems) ->
                    new Found("", List.of(), Checked.sentences(problems), 0);
            case Outcome.Done<ImageInspection>(ImageInspection image) ->
                    switch (occupied) {
                        case Outcome.Refused<Long>(var problems) ->
                                new Found("", List.of(), Checked.sentences(problems), 0);
                        case Outcome.Done<Long>(Long bytes) -> of(image, bytes, definition);
                    };
        };
    }

    private static Found of(ImageInspection image, long bytes, ImageDefinition definition) {
        List<String> facts = new ArrayList<>();
        facts.add(image.format().text());
        facts.add("%s in use of %s".formatted(Sizes.of(bytes), Sizes.of(image.virtualSize())));
        facts.add("partitions: " + image.partitions().text());
        facts.add(boot(image.efi()));
        if (image.trustedLaunch().status() == ValidationStatus.SUCCEEDED) {
            facts.add("can start with Trusted Launch");
        }
        List<String> warnings = new ArrayList<>();
        image.differencesFrom(definition).stream().map(Sentences::of).forEach(warnings::add);
        image.problems().stream().map(Sentences::of).forEach(warnings::add);
        return new Found(String.join(" · ", facts), warnings, "", bytes);
    }

    private static String boot(EfiBoot efi) {
        return switch (efi) {
            case EfiBoot.Unknown() -> "partitions unknown";
            case EfiBoot.NoPartition() -> "no EFI system partition";
            case EfiBoot.Unreadable() -> "EFI system partition not readable";
            case EfiBoot.NoLoader() -> "no EFI boot loader";
            case EfiBoot.NotALoader _ -> "damaged EFI boot loader";
            case EfiBoot.Loader(_, var architecture, boolean signed) ->
                    "EFI boot loader for %s, %s"
                            .formatted(architecture.text(), signed ? "signed" : "not signed");
        };
    }
}
