package gallerist.app.transfers;

import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Called;
import gallerist.storage.Transfer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which transfers a person wants to see. */
final class Sieve {
    private static final String ALL = "All";

    private final Asked words = new Asked("");
    private final Asked stage = new Asked(ALL);
    private final Observable asked = Bindings.concat(words.shown(), stage.shown());

    List<Dial> dials() {
        return List.of(
                new Dial.Entry("Filter", "Image, version or region", 20, words),
                new Dial.Pick(
                        "Show",
                        new ReadOnlyObjectWrapper<>(
                                Stream.concat(
                                                Stream.of(ALL),
                                                Stream.of(Stage.values()).map(Stage::title))
                                        .toList()),
                        stage));
    }

    /** Tells when another choice is made. */
    Observable asked() {
        return asked;
    }

    boolean lets(TransferLine line) {
        return lets(
                line.stage(),
                "%s %s %s %s".formatted(line.name(), line.from(), line.to(), line.state().word()));
    }

    boolean lets(Transfer transfer) {
        return lets(
                Stage.FINISHED,
                "%s %s %s"
                        .formatted(
                                Called.of(transfer.version()),
                                transfer.source().displayName(),
                                transfer.region().displayName()));
    }

    private boolean lets(Stage at, String said) {
        boolean isStage = stage.now().equals(ALL) || stage.now().equals(at.title());
        String wanted = words.now().strip().toLowerCase(Locale.ROOT);
        return isStage && said.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
