package gallerist.app.wire;

import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.Uninterpreted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object in the making. Empty texts and empty parts are left out. */
final class JsonBody {
    private final ObjectNode node = Json.object();

    ObjectNode node() {
        return node;
    }

    JsonBody text(String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
        return this;
    }

    /** Null when there is nothing to say. */
    JsonBody nullable(String field, Optional<String> text) {
        text.ifPresentOrElse(known -> node.put(field, known), () -> node.putNull(field));
        return this;
    }

    JsonBody choice(String field, Named choice) {
        node.put(field, choice.text());
        return this;
    }

    JsonBody possibleFlag(String field, Optional<Boolean> flag) {
        flag.ifPresentOrElse(known -> node.put(field, known), () -> node.putNull(field));
        return this;
    }

    JsonBody flag(String field, boolean flag) {
        node.put(field, flag);
        return this;
    }

    /** The same node for the same number as the one that would be read. */
    JsonBody number(String field, long number) {
        if (number == (int) number) {
            node.put(field, (int) number);
        } else {
            node.put(field, number);
        }
        return this;
    }

    /** A disk of a machine: its number, or {@code os} for the one that it starts from. */
    JsonBody lun(int lun) {
        return lun == DiskImage.OS ? text("lun", "os") : number("lun", lun);
    }

    /** With all digits that it has. */
    JsonBody decimal(String field, BigDecimal number) {
        node.set(field, DecimalNode.valueOf(number));
        return this;
    }

    /** Left out when nothing was counted. */
    JsonBody count(String field, long count) {
        return count == 0 ? this : number(field, count);
    }

    /** Left out when it never happened. */
    JsonBody date(String field, Instant at) {
        return at.equals(Instant.EPOCH) ? this : text(field, Dates.withOffset(at));
    }

    JsonBody endOfLife(EndOfLife endOfLife) {
        return switch (endOfLife) {
            case EndOfLife.On(Instant at) -> text("endOfLifeDate", Dates.withOffset(at));
            case EndOfLife.Never() -> this;
        };
    }

    JsonBody texts(String field, Collection<String> texts) {
        ArrayNode array = node.putArray(field);
        for (String text : texts) {
            array.add(text);
        }
        return this;
    }

    JsonBody textMap(String field, Map<String, String> texts) {
        ObjectNode map = node.putObject(field);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            map.put(entry.getKey(), entry.getValue());
        }
        return this;
    }

    JsonBody part(String field, JsonBody part) {
        if (!part.node.isEmpty()) {
            node.set(field, part.node);
        }
        return this;
    }

    /** What was kept of an earlier document goes back to its place. */
    JsonBody kept(Uninterpreted parts) {
        Paths.restore(node, parts);
        return this;
    }

    JsonBody array(String field, ArrayNode array) {
        node.set(field, array);
        return this;
    }
}
