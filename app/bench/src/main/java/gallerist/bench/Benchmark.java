package gallerist.bench;

import java.util.List;

/** A few rows that are measured together. */
interface Benchmark {
    String name();

    String title();

    List<Row> measure(Place place) throws Exception;
}
