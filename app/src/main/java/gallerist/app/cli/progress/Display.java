package gallerist.app.cli.progress;

import java.util.List;

/** Shows readings to whoever waits; it is given the same ones again and again as they grow. */
interface Display {
    void show(List<Measured> readings, long nanos);
}
