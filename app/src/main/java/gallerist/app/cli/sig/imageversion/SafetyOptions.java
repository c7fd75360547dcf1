package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.TypedBody;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What must not happen to an image version by accident. */
final class SafetyOptions {
    @Mixin private RegionRemovalOption removal = new RegionRemovalOption();

    @Option(
            names = {"--block-delete-before-eol", "--block-deletion-before-end-of-life"},
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Whether it can't be deleted before its end of life.")
    private Optional<Boolean> blockDeletion = Optional.empty();

    void writeTo(TypedBody body) {
        removal.writeTo(body);
        body.flag("safetyProfile.blockDeletionBeforeEndOfLife", blockDeletion);
    }
}
