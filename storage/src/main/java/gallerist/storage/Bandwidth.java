package gallerist.storage;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How fast all transfers together may be; the first window that holds a time counts. */
public record Bandwidth(List<Window> windows) {
    public static final Bandwidth UNLIMITED = new Bandwidth(List.of());

    public Bandwidth {
        windows = List.copyOf(windows);
    }

    /** A part of the day; from midnight to midnight it is all of it. */
    public record Window(long bytesPerSecond, LocalTime from, LocalTime to) {
        public boolean isAllDay() {
            return from.equals(to);
        }

        private boolean isAtTheTimeOf(Window other) {
            return from.equals(other.from) && to.equals(other.to);
        }

        boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }

    /** The same at all times. */
    public static Bandwidth always(long bytesPerSecond) {
        return new Bandwidth(
                List.of(new Window(bytesPerSecond, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    }

    /** Also with this window, instead of another at the same time. */
    public Bandwidth with(Window wanted) {
        List<Window> others = without(wanted).windows();
        // Parts of the day come before the whole of it, which otherwise would always count.
        return new Bandwidth(
                wanted.isAllDay()
                        ? Stream.concat(others.stream(), Stream.of(wanted)).toList()
                        : Stream.concat(Stream.of(wanted), others.stream()).toList());
    }

    /** Without the window at the time of this one. */
    public Bandwidth without(Window unwanted) {
        return new Bandwidth(
                windows.stream().filter(window -> !window.isAtTheTimeOf(unwanted)).toList());
    }

    /** None where nothing is limited at that time. */
    public OptionalLong at(LocalTime time) {
        return windows.stream()
                .filter(window -> window.holds(time))
                .mapToLong(Window::bytesPerSecond)
                .findFirst();
    }
}
