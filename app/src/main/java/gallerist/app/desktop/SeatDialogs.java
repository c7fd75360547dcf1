package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.lesson.Travel;
import gallerist.app.page.Confirmation;
import gallerist.app.page.Files;
import gallerist.app.seats.FaultDialog;
import gallerist.app.seats.FaultViewModel;
import gallerist.app.seats.NewSeatsDialog;
import gallerist.app.seats.NewSeatsViewModel;
import gallerist.app.seats.SeatsViewModel;
import gallerist.app.text.Figures;
import gallerist.app.workshop.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What a trainer does with seats, each in a dialog. */
final class SeatDialogs implements SeatsViewModel.Asking {
    private final Dialogs dialogs;
    private final Files files;
    private final Travel travel;
    private final Supplier<List<Source>> workshops;

    SeatDialogs(Dialogs dialogs, Files files, Travel travel, Supplier<List<Source>> workshops) {
        this.dialogs = dialogs;
        this.files = files;
        this.travel = travel;
        this.workshops = workshops;
    }

    @Override
    public void toMake(SeatsViewModel model) {
        NewSeatsViewModel seats = new NewSeatsViewModel(model, workshops.get(), SeatDialogs::title);
        dialogs.open(close -> new NewSeatsDialog(seats, close));
    }

    private static String title(Source source) {
        try {
            return source.read().workshop().title();
        } catch (IOException gone) {
            return source.shortName();
        }
    }

    @Override
    public void forFault(SeatsViewModel model, List<String> names) {
        dialogs.open(close -> new FaultDialog(new FaultViewModel(model, names), close));
    }

    @Override
    public void toBeginAgain(SeatsViewModel model, List<String> names) {
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        dialogs.open(close ->
                new Confirmation(
                        names.size() == 1
                                ? "Let %s begin again?".formatted(names.getFirst())
                                : "Let %s begin again?"
                                        .formatted(Figures.counted(names.size(), "seat", "seats")),
                        List.of(
                                "Everything that was done at %s is forgotten, and its workspace is"
                                                .formatted(String.join(", ", names))
                                        + " made anew. Windows there must be closed."),
                        Action.of(
                                        "seats-reset",
                                        "Forget and begin again",
                                        "fth-rotate-ccw",
                                        () ->
                                                model.beginAgain(
                                                        names,
                                                        wrong -> {
                                                            refusal.set(wrong.orElse(""));
                                                            if (wrong.isEmpty()) {
                                                                close.run();
                                                            }
                                                        }))
                                .losing()
                                .unless(model.busy()),
                        refusal,
                        close));
    }

    @Override
    public void toOpen(Path workspace) {
        travel.to(workspace, () -> "");
    }

    @Override
    public void forRoom(Consumer<Path> chosen) {
        files.folder("The room", chosen);
    }
}
