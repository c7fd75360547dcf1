package gallerist.app.cli.sig.share;

import gallerist.app.cli.option.WrongCommandLine;
import java.util.List;
import picocli.CommandLine.Option;

/** With whom a gallery is shared, or is not any more. */
public final class SharersOptions {
    @Option(
            names = "--subscription-ids",
            arity = "1..*",
            paramLabel = "ID",
            description = "Subscriptions, by their ids.")
    private List<String> subscriptions = List.of();

    @Option(
            names = "--tenant-ids",
            arity = "1..*",
            paramLabel = "ID",
            description = "Tenants, by their ids.")
    private List<String> tenants = List.of();

    public List<String> subscriptions() {
        require();
        return subscriptions;
    }

    public List<String> tenants() {
        require();
        return tenants;
    }

    private void require() {
        if (subscriptions.isEmpty() && tenants.isEmpty()) {
            throw WrongCommandLine.missing("--subscription-ids or --tenant-ids");
        }
    }
}
