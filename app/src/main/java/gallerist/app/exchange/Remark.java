package gallerist.app.exchange;

/** What is to be said about a place of a document. */
public record Remark(Origin origin, String sentence) {}
