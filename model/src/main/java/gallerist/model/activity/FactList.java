package gallerist.model.activity;

import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts in the making: each kind of value in the one way that it is written. */
final class FactList {
    private final Map<String, String> values = new LinkedHashMap<>();

    Facts facts() {
        return new Facts(values);
    }

    void put(String path, String text) {
        values.put(path, text);
    }

    void put(String path, Named choice) {
        put(path, choice.text());
    }

    void put(String path, boolean flag) {
        put(path, Boolean.toString(flag));
    }

    void put(String path, int number) {
        put(path, Integer.toString(number));
    }

    void put(String path, Region region) {
        put(path, region.name());
    }

    void put(String path, ResourceId id) {
        put(path, id.toString());
    }

    void put(String path, Instant time) {
        put(path, time.toString());
    }

    void put(String path, EndOfLife endOfLife) {
        if (endOfLife instanceof EndOfLife.On(Instant at)) {
            put(path, at);
        }
    }

    void put(Uninterpreted uninterpreted) {
        uninterpreted.parts().forEach(this::put);
    }

    void putUnlessZero(String path, long number) {
        if (number != 0) {
            put(path, Long.toString(number));
        }
    }
}
