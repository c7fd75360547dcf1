package gallerist.app.exchange;

/**
 * Where in a document something stands.
 *
 * @param pointer from the top of the document, such as {@code /resources/0}
 */
public record Origin(Document document, String pointer) {

    /** Something inside. */
    public Origin at(String name) {
        return new Origin(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** What a pointer leads to from here on. */
    public Origin below(String inside) {
        return new Origin(document, pointer + inside);
    }

    public Origin at(int index) {
        return new Origin(document, pointer + "/" + index);
    }
}
