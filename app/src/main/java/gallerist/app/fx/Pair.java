package gallerist.app.fx;

/** A name with its value, as somebody types them. */
public record Pair(String name, String value) {
    public static final Pair EMPTY = new Pair("", "");

    public boolean isEmpty() {
        return name.isBlank() && value.isBlank();
    }
}
