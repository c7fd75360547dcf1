package gallerist.app.cli.image;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.source.SourceWords;
import gallerist.model.gallery.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The words after {@code gallerist image}: those of managed images, and those of files. */
public final class ImageWords {
    private ImageWords() {}

    public static List<Word> list() {
        return Stream.concat(
                        SourceWords.list(Kind.MANAGED_IMAGE).stream(),
                        Stream.of(
                                verb("inspect", "Look into a disk-image file.", InspectImage::new),
                                verb("export", "Write a disk of a version out.", ExportImage::new),
                                noun(
                                        "marketplace",
                                        "Common images of the marketplace.",
                                        () ->
                                                List.of(
                                                        verb(
                                                                "list",
                                                                "List common images.",
                                                                ListMarketplace::new)))))
                .toList();
    }
}
