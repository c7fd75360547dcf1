package gallerist.bench;

/** The least that a JVM can do for somebody. */
final class Line {
    private Line() {}

    public static void main(String[] arguments) {
        System.out.println("gallerist");
    }
}
