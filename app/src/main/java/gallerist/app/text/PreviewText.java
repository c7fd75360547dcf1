package gallerist.app.text;

import gallerist.model.preview.PreviewFeature;

/** Marks what is a preview of the service where it is chosen. */
public final class PreviewText {
    private PreviewText() {}

    /** Said beside the control, with what a subscription registers. */
    public static String of(PreviewFeature feature) {
        return "Preview: a subscription registers for %s first".formatted(feature.text());
    }
}
