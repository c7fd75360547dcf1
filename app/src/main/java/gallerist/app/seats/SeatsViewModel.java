package gallerist.app.seats;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Room;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Seats;
import gallerist.app.workshop.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The seats of a room, read again and again, and what a trainer does with them. */
public final class SeatsViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Function<Path, Seats> rooms;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<Seats> seats;
    private final Live<Optional<Room>> room;
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final StringBinding noSeat;
    private final StringBinding notOne;

    /** What is done in dialogs, which others open. */
    public interface Asking {
        void toMake(SeatsViewModel model);

        void forFault(SeatsViewModel model, List<String> names);

        void toBeginAgain(SeatsViewModel model, List<String> names);

        /** Opens the workspace of a seat in this window. */
        void toOpen(Path workspace);

        /** Asks for the folder of another room. */
        void forRoom(Consumer<Path> chosen);
    }

    /**
     * Looks into a room.
     *
     * @param rooms looks into any
     * @param usual the one that is looked into first
     */
    public SeatsViewModel(Workbench bench, Function<Path, Seats> rooms, Path usual, Asking asking) {
        this.bench = bench;
        this.rooms = rooms;
        this.asking = asking;
        this.seats = new ReadOnlyObjectWrapper<>(rooms.apply(usual));
        this.room = bench.live(Optional.empty(), _ -> false, _ -> Optional.of(look()));
        this.noSeat =
                Bindings.createStringBinding(
                        () -> meant().isEmpty() ? "There is no seat on this machine" : busy.get(),
                        room.value(),
                        chosen,
                        busy);
        this.notOne =
                Bindings.createStringBinding(
                        () -> meant().size() == 1 ? busy.get() : "Choose one seat",
                        room.value(),
                        chosen,
                        busy);
    }

    /** A room that can't be read now has nobody in it. */
    private Room look() {
        try {
            return seats.get().look();
        } catch (IOException unreadable) {
            return Room.EMPTY;
        }
    }

    /** Nothing before it was read first. */
    ObservableValue<Optional<Room>> room() {
        return room.value();
    }

    /** Where the room is. */
    ObservableValue<Path> folder() {
        return seats.map(Seats::room);
    }

    /** The names of the seats that are chosen; none means all. */
    ObjectProperty<Set<String>> chosen() {
        return chosen;
    }

    /** What is being done, empty while nothing is. */
    public ObservableValue<String> busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads again; seats tell nobody what is done at them. */
    void refresh() {
        if (busy.get().isEmpty()) {
            room.refresh();
        }
    }

    /** The seats on this machine that something would be done with. */
    private List<String> meant() {
        List<String> here =
                room.get().map(Room::seats).orElse(List.of()).stream()
                        .filter(seat -> seat.source() == Seat.Source.WORKSPACE)
                        .map(Seat::name)
                        .toList();
        return chosen.get().isEmpty()
                ? here
                : here.stream().filter(chosen.get()::contains).toList();
    }

    /** When, as a person in the room says it: the day only where it was another. */
    String time(Instant at) {
        boolean isToday = day(at).equals(day(bench.now()));
        return isToday ? Figures.time(at, bench.zone()) : Figures.moment(at, bench.zone());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, bench.zone());
    }

    /** Which files among the seats are something else, empty where none is. */
    String foreign(Optional<Room> seen) {
        List<String> names =
                seen.map(Room::unreadable).orElse(List.of()).stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList();
        return names.isEmpty()
                ? ""
                : "No state of a class, so not in the list: " + String.join(", ", names);
    }

    Action make() {
        return Action.of("make-seats", "Make seats…", "fth-plus", () -> asking.toMake(this))
                .unless(busy);
    }

    Action fault() {
        return Action.of(
                        "seat-fault",
                        "Let something go wrong…",
                        "fth-zap",
                        () -> asking.forFault(this, meant()))
                .unless(noSeat);
    }

    Action again() {
        return Action.of(
                        "seat-reset",
                        "Begin again…",
                        "fth-rotate-ccw",
                        () -> asking.toBeginAgain(this, meant()))
                .losing()
                .unless(noSeat);
    }

    Action open() {
        return Action.of("seat-open", "Open", "fth-arrow-right", this::openChosen).unless(notOne);
    }

    private void openChosen() {
        asking.toOpen(seats.get().room().resolve(meant().getFirst()).resolve(Classroom.WORKSPACE));
    }

    Action another() {
        return Action.of(
                        "other-room",
                        "Another room…",
                        "fth-folder",
                        () -> asking.forRoom(this::enter))
                .unless(busy);
    }

    void enter(Path folder) {
        seats.set(rooms.apply(folder));
        chosen.set(Set.of());
        room.refresh();
    }

    List<Action> actions() {
        return List.of(make(), fault(), again(), open(), another());
    }

    /** Something that is done with a class; answers what went wrong. */
    private interface Deed {
        Optional<String> with(Classroom seat) throws IOException;
    }

    /**
     * Lets something go wrong at seats, or right again.
     *
     * @param then is told what went wrong, if something did
     */
    void strike(List<String> names, String command, Consumer<Optional<String>> then) {
        Seats in = seats.get();
        busy.set("%s: %s".formatted(who(names), command));
        bench.call(_ -> each(in, names, seat -> seat.inject(command)), then(then));
    }

    public void beginAgain(List<String> names, Consumer<Optional<String>> then) {
        Seats in = seats.get();
        busy.set("%s: begins again".formatted(who(names)));
        bench.call(_ -> each(in, names, Classroom::beginAgain), then(then));
    }

    void make(Source source, int count, Consumer<Optional<String>> then) {
        Seats in = seats.get();
        busy.set("%s: being made".formatted(Figures.counted(count, "seat", "seats")));
        bench.call(
                _ -> {
                    try {
                        return in.make(source, count, _ -> {});
                    } catch (IOException unusable) {
                        return Optional.of(unusable(unusable));
                    }
                },
                then(then));
    }

    private Consumer<Optional<String>> then(Consumer<Optional<String>> then) {
        return wrong -> {
            busy.set("");
            room.refresh();
            then.accept(wrong);
        };
    }

    private static Optional<String> each(Seats seats, List<String> names, Deed deed) {
        try {
            for (Classroom seat : seats.taken()) {
                if (names.contains(seat.name())) {
                    Optional<String> wrong = deed.with(seat);
                    if (wrong.isPresent()) {
                        return wrong.map(sentence -> "%s: %s".formatted(seat.name(), sentence));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException unusable) {
            return Optional.of(unusable(unusable));
        }
    }

    private static String unusable(IOException failure) {
        return "A file can't be used: %s.".formatted(failure.getMessage());
    }

    /** How seats are named in a sentence. */
    static String who(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : Figures.counted(names.size(), "seat", "seats");
    }

    @Override
    public void close() {
        room.close();
    }
}
