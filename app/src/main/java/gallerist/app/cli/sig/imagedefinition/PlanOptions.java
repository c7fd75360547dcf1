package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.TypedBody;
import picocli.CommandLine.Option;

/** The purchase plan of the marketplace image that this one descends from. */
final class PlanOptions {
    @Option(names = "--plan-name", paramLabel = "NAME", description = "The purchase plan.")
    private String name = "";

    @Option(
            names = "--plan-product",
            paramLabel = "NAME",
            description = "The product of the purchase plan.")
    private String product = "";

    @Option(
            names = "--plan-publisher",
            paramLabel = "NAME",
            description = "The publisher of the purchase plan.")
    private String publisher = "";

    void writeTo(TypedBody body) {
        body.text("purchasePlan.name", name)
                .text("purchasePlan.product", product)
                .text("purchasePlan.publisher", publisher);
    }
}
