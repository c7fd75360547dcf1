package gallerist.app.page.loss;

/** One thing that happens, with what more there is to say of it, which may be nothing. */
public record Consequence(String icon, String sentence, String more) {}
