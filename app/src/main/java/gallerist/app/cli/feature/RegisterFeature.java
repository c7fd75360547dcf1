package gallerist.app.cli.feature;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.FeatureJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import picocli.CommandLine.Option;

/**
 * Notes whether a subscription is registered for a preview; what it offers works here either way,
 * but who is registered is not reminded of it.
 */
@Example("{} --name SIGSoftDelete")
final class RegisterFeature implements Command {
    private final boolean registered;

    RegisterFeature(boolean registered) {
        this.registered = registered;
    }

    @Option(
            names = {"-n", "--name"},
            required = true,
            paramLabel = "NAME",
            description = "The preview.")
    private PreviewFeature feature = PreviewFeature.SOFT_DELETE;

    @Override
    public Answer run(Session session) {
        ResourceId subscription = session.subscription();
        return Answer.of(
                session.workspace()
                        .notes()
                        .register(session.caller(), subscription, feature, registered),
                now -> FeatureJson.print(subscription, feature, now));
    }
}
