package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.Attended;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer makes seats, sees where each stands, lets something go wrong, and begins again. */
class SeatsFlowTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    @TempDir private Path folder;

    @Test
    void aTrainerLooksAfterARoom() {
        Login.as(
                "mara",
                () -> {
                    try (Workspace own = Contoso.empty(folder.resolve("own"));
                            Opened window = Opened.over(own, Contoso.CLOCK, Theme.LIGHT)) {
                        walk(window);
                    } catch (IOException unusable) {
                        throw new UncheckedIOException(unusable);
                    }
                    return true;
                });
    }

    private void walk(Opened window) throws IOException {
        window.go("workshops#seats");
        assertThat(texts(window)).contains("Nobody sits here yet");

        press(window, "Make seats…");
        Frames.inFront(() -> count(window).setText("3"));
        look(window, "seats-make");
        press(window, "Make seats");
        assertThat(texts(window)).contains("seat-01", "seat-02", "seat-03");

        atSeat("seat-02", "sig", "create", "-g", "images", "-r", "First");
        Files.writeString(
                room().resolve("anna.json"),
                """
                [{"workshop": "First gallery", "title": "Make a gallery", "done": true,
                  "doneAt": "2026-11-05T15:20:00Z", "lastDone": "2026-11-05T15:20:00Z"}]
                """);
        Files.writeString(room().resolve("letter.json"), "{\"x\": 1}");
        choose(window, 0);
        press(window, "Let something go wrong…");
        look(window, "seats-fault");
        press(window, "Let it go wrong");

        assertThat(texts(window))
                .contains(
                        "2 of 5: Say what the image is",
                        "All steps are done",
                        "No state of a class, so not in the list: letter.json",
                        "West Europe: outage, since 16:10");
        assertThat(chosen(window)).containsExactly(0);
        look(window, "seats");
        assertThat(export(window)).contains("seat-02,", "Say what the image is");

        press(window, "Begin again…");
        assertThat(texts(window)).contains("Let seat-01 begin again?");
        press(window, "Forget and begin again");

        assertThat(texts(window))
                .contains("2 of 5: Say what the image is")
                .doesNotContain("West Europe: outage, since 16:10");

        press(window, "Another room…");
        assertThat(texts(window)).contains("Room workshops/seats");
    }

    /** What is on the clipboard afterwards. */
    private static String export(Opened window) {
        MenuButton menu = first(window, MenuButton.class, "Copy or export Seats").orElseThrow();
        CompletableFuture<String> copied = new CompletableFuture<>();
        Frames.inFront(() -> {
            menu.getItems().getFirst().fire();
            copied.complete(Clipboard.getSystemClipboard().getString());
        });
        return copied.join();
    }

    private Path room() {
        return folder.resolve("workshops/seats");
    }

    private void atSeat(String seat, String... words) {
        Path workspace = room().resolve(seat).resolve("workspace");
        int code =
                Attended.alone(Commands.root(), Contoso.CLOCK)
                        .run(
                                new Request(
                                        List.of(words),
                                        folder,
                                        workspace,
                                        80,
                                        false,
                                        false,
                                        false,
                                        false),
                                new Terminal(
                                        new PrintStream(PrintStream.nullOutputStream()),
                                        new PrintStream(PrintStream.nullOutputStream()),
                                        _ -> "",
                                        new Cancellation()));
        assertThat(code).isZero();
    }

    private static void press(Opened window, String words) {
        ButtonBase button =
                window.seen().stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(each -> words.equals(each.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + words));
        Frames.inFront(button::fire);
        window.settle();
    }

    private static <T extends Node> Optional<T> first(Opened window, Class<T> type, String words) {
        return window.seen().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> words.equals(node.getAccessibleText()))
                .findFirst();
    }

    private static TextField count(Opened window) {
        return first(window, TextField.class, "Seats").orElseThrow();
    }

    private static TableView<?> table(Opened window) {
        return first(window, TableView.class, "Seats").orElseThrow();
    }

    private static void choose(Opened window, int row) {
        Frames.inFront(() -> table(window).getSelectionModel().clearAndSelect(row));
        window.settle();
    }

    private static List<Integer> chosen(Opened window) {
        return List.copyOf(table(window).getSelectionModel().getSelectedIndices());
    }

    private static List<String> texts(Opened window) {
        return window.seen().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
                .toList();
    }

    private void look(Opened window, String name) throws IOException {
        for (Theme theme : Theme.values()) {
            window.dress(theme);
            window.settle();
            Path picture = folder.resolve(name + ".png");
            Darkroom.develop(window.picture(), picture);
            GOLDEN.check(name + "-" + theme.text(), picture);
        }
        window.dress(Theme.LIGHT);
    }
}
