package gallerist.app.text;

import gallerist.model.replication.Blockage;
import gallerist.model.replication.Details;
import gallerist.model.replication.RegionWord;
import java.util.regex.Pattern;

/** What keeps a region from having its copies, short enough for a line of a table. */
public final class Hindrances {
    /** Said already where the state is. */
    private static final String OFFLINE = Details.offline(0, "") + ": ";

    private static final Pattern ROOM = Pattern.compile("(\\d+) bytes are needed, (\\d+) are free");

    private Hindrances() {}

    /**
     * Without the words around it, and in units that people read.
     *
     * @param details what the service says
     */
    public static String of(RegionWord word, String details) {
        return switch (word) {
            case RegionWord.Blocked(Blockage reason) -> of(reason);
            case RegionWord.Offline() when details.startsWith(OFFLINE) ->
                    Character.toUpperCase(details.charAt(OFFLINE.length()))
                            + details.substring(OFFLINE.length() + 1);
            default -> details;
        };
    }

    /** What was noted when a store was too small, in units that people read. */
    public static String inUnits(String noted) {
        return ROOM.matcher(noted)
                .replaceAll(found ->
                        "%s are needed, %s are free"
                                .formatted(
                                        Sizes.of(Long.parseLong(found.group(1))),
                                        Sizes.of(Long.parseLong(found.group(2)))));
    }

    private static String of(Blockage reason) {
        return reason instanceof Blockage.Full(long needed, long free)
                ? "%s short: the store needs %s and has %s free"
                        .formatted(
                                Sizes.of(Math.max(0, needed - free)),
                                Sizes.of(needed),
                                Sizes.of(free))
                : Details.why(reason);
    }
}
