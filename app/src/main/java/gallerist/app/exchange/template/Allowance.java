package gallerist.app.exchange.template;

/** How many values a template and all that are inside it may come to. */
final class Allowance {
    static final int MOST = 200_000;

    private int used;

    int used() {
        return used;
    }

    void use(int more) {
        used += more;
        if (used > MOST) {
            throw new WrongTemplate("The template grows beyond %,d values.".formatted(MOST));
        }
    }
}
