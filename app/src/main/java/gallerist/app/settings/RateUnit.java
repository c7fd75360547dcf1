package gallerist.app.settings;

/** In what rates are typed. */
public enum RateUnit {
    KIB("KiB/s", 1L << 10),
    MIB("MiB/s", 1L << 20),
    GIB("GiB/s", 1L << 30);

    private final String text;
    private final long bytes;

    RateUnit(String text, long bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    public String text() {
        return text;
    }

    long bytes() {
        return bytes;
    }
}
