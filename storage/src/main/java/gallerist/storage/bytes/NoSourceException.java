package gallerist.storage.bytes;

/** No source has the right bytes of a block. */
final class NoSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Arrival.NoSource arrival;

    NoSourceException(Arrival.NoSource arrival) {
        super(arrival.toString());
        this.arrival = arrival;
    }

    Arrival.NoSource arrival() {
        return arrival;
    }
}
