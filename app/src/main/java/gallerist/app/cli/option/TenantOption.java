package gallerist.app.cli.option;

import picocli.CommandLine.Option;

/** The tenant of something new. */
public final class TenantOption {
    @Option(
            names = "--tenant",
            paramLabel = "DOMAIN_OR_ID",
            description = "The tenant; otherwise that of the chosen subscription.")
    private String tenant = "";

    /** As it was typed; empty for that of the chosen subscription. */
    public String typed() {
        return tenant;
    }
}
