package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.TypedBody;
import picocli.CommandLine.Option;

/** The three names that tell an image apart from all others of its gallery. */
final class IdentifierOptions {
    @Option(
            names = {"-p", "--publisher"},
            required = true,
            paramLabel = "NAME",
            description = "Who makes the image.")
    private String publisher = "";

    @Option(
            names = {"-f", "--offer"},
            required = true,
            paramLabel = "NAME",
            description = "The family of images that it belongs to.")
    private String offer = "";

    @Option(
            names = {"-s", "--sku"},
            required = true,
            paramLabel = "NAME",
            description = "The member of the family.")
    private String sku = "";

    void writeTo(TypedBody body) {
        body.text("identifier.publisher", publisher)
                .text("identifier.offer", offer)
                .text("identifier.sku", sku);
    }
}
