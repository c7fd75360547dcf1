package gallerist.model.gallery;

/** The plan of the Marketplace image that an image descends from. */
public record PurchasePlan(String name, String publisher, String product) {
    public static final PurchasePlan NONE = new PurchasePlan("", "", "");

    public PurchasePlan {
        Text.line("purchasePlan.name", name);
        Text.line("purchasePlan.publisher", publisher);
        Text.line("purchasePlan.product", product);
    }
}
