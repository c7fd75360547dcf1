package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.TypedChoice;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Named;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What follows a place: {@code [=REPLICAS][=TYPE]}. */
record Amount<T extends Enum<T> & Named>(Optional<BigInteger> replicas, Optional<T> type) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /**
     * Reads the parts between the signs.
     *
     * @param typed all that was typed, for the sentence about a mistake
     */
    static <T extends Enum<T> & Named> Amount<T> read(
            String typed, List<String> parts, Class<T> types) {
        Optional<BigInteger> replicas = Optional.empty();
        Optional<T> type = Optional.empty();
        for (String part : parts) {
            if (type.isPresent()) {
                throw new WrongCommandLine("'%s' goes on after the type.".formatted(typed));
            }
            if (replicas.isEmpty() && NUMBER.matcher(part).matches()) {
                replicas = Optional.of(new BigInteger(part));
            } else {
                type = Optional.of(type(part, types, replicas.isEmpty()));
            }
        }
        return new Amount<>(replicas, type);
    }

    private static <T extends Enum<T> & Named> T type(
            String part, Class<T> types, boolean mayCount) {
        try {
            return TypedChoice.of(types, part);
        } catch (WrongCommandLine neither) {
            throw mayCount
                    ? new WrongCommandLine(
                            "'%s' is no replica count, which is a whole number, and no storage type: %s"
                                    .formatted(part, neither.sentence()))
                    : neither;
        }
    }

    void writeTo(ObjectNode target, String replicasField) {
        replicas.ifPresent(count -> target.put(replicasField, count));
        type.ifPresent(choice -> target.put("storageAccountType", choice.text()));
    }
}
