package gallerist.app.transfers;

import gallerist.model.replication.Steer;

/** How the ways to steer a transfer are called and drawn. */
final class Ways {
    private Ways() {}

    static String word(Steer way) {
        return switch (way) {
            case PAUSE -> "Pause";
            case RESUME -> "Resume";
            case RETRY -> "Try again now";
            case CANCEL -> "Cancel";
        };
    }

    static String icon(Steer way) {
        return switch (way) {
            case PAUSE -> "fth-pause";
            case RESUME -> "fth-play";
            case RETRY -> "fth-rotate-cw";
            case CANCEL -> "fth-x";
        };
    }
}
