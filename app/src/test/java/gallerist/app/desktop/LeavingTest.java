package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has typed goes only when they say so. */
class LeavingTest {
    private static final String QUESTION = "What you have put in here would be lost.";

    @TempDir static Path folder;
    private static Workspace contoso;
    private static Curator window;

    @BeforeAll
    static void open() {
        contoso = Contoso.open(folder.resolve("contoso"));
        window = new Curator(contoso, Contoso.CLOCK);
    }

    @AfterAll
    static void close() {
        window.close();
        contoso.close();
    }

    private static boolean isOpen() {
        return window.shell().overlay().isShowing();
    }

    private static void open(String place) {
        window.go("Production");
        window.go(place);
        assertThat(isOpen()).isTrue();
    }

    private static void press(KeyCode... keys) {
        window.robot().push(keys);
        window.settle();
    }

    private static void clickBeside() {
        window.robot().clickOn(window.shell().root().localToScreen(8, 400));
        window.settle();
    }

    private static void putAside() {
        window.click("Throw it away");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aDialogInWhichNothingWasTypedGoesAtOnce() {
        open("Production?new-definition");
        press(KeyCode.TAB);

        press(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void escAsksWhereSomethingWasTypedAndASecondOneStays() {
        open("Production?new-definition");
        window.robot().write("web");

        press(KeyCode.ESCAPE);
        assertThat(window.says(QUESTION)).isTrue();
        press(KeyCode.ESCAPE);

        assertThat(isOpen()).isTrue();
        assertThat(window.says(QUESTION)).isFalse();
        press(KeyCode.ESCAPE);
        putAside();
    }

    @Test
    void whatWasTypedAndTakenOutAgainIsNotAskedFor() {
        open("Production?new-definition");
        window.robot().write("a").push(KeyCode.BACK_SPACE);

        press(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void aSlipOfTheMouseBesideAHalfFilledVersionLosesNothing() {
        open("Production/ubuntu-web?capture");
        window.robot().write("/somewhere/disk.vhd");

        clickBeside();

        assertThat(window.says(QUESTION)).isTrue();
        window.click("Keep it");
        assertThat(window.control(TextField.class, "Disk image of the system").getText())
                .isEqualTo("/somewhere/disk.vhd");
        clickBeside();
        putAside();
    }

    @Test
    void regionsThatWereChosenAreWorkInLaterStepsToo() {
        open("Production/ubuntu-web/1.4.2?duplicate");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        window.click("Add region");
        window.robot().write("Japan East").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        window.settle();

        press(KeyCode.ESCAPE);

        assertThat(window.says(QUESTION)).isTrue();
        putAside();
    }

    @Test
    void theKeyForTheNextStepPicksNoRegionThatNobodyChose() {
        open("Production/ubuntu-web/1.4.2?duplicate");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        window.click("Add region");

        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(window.says("It stays in its home region")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theKeyboardStaysInTheListWhenARegionIsTakenOut() {
        open("Production/ubuntu-web/1.4.2?duplicate");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        window.click("Add region");
        for (String region : List.of("Japan East", "Brazil South")) {
            window.robot().write(region).push(KeyCode.ENTER);
        }
        window.robot().push(KeyCode.ESCAPE);
        window.settle();
        Node first = window.control(Button.class, "Remove Japan East");
        Frames.inFront(first::requestFocus);

        press(KeyCode.SPACE);

        Node owner = window.shell().root().getScene().getFocusOwner();
        assertThat(owner.getAccessibleText()).isEqualTo("Remove Brazil South");
        press(KeyCode.SPACE);
        assertThat(window.shell().root().getScene().getFocusOwner().getAccessibleText())
                .isEqualTo("Replicas in West Europe");
        window.click("Close");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theReasonWhyAButtonDoesNothingGoesWithTheReason() {
        open("Production/ubuntu-web?capture");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Button next = window.control(Button.class, "Next");
        assertThat(next.getTooltip().isShowing()).isTrue();

        window.robot().write("/somewhere/disk.vhd");
        window.settle();
        Frames.until(() -> !next.getTooltip().getText().startsWith("Choose"));

        assertThat(next.getTooltip().isShowing()).isFalse();
        press(KeyCode.ESCAPE);
        putAside();
    }

    @Test
    void aNameWithAnUnderscoreIsReadAsItIs() {
        window.go("Production");
        assertThat(window.shell().actions()).isNotEmpty();
        assertThat(
                        window.robot()
                                .lookup((Node node) ->
                                        node instanceof Labeled each
                                                && each.getStyleClass().contains("crumb"))
                                .<Labeled>queryAll())
                .noneMatch(Labeled::isMnemonicParsing);
    }
}
