package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javafx.scene.input.KeyCode;

/** The headless application with a screen as large as a test wants. */
public final class TestApplication extends HeadlessApplication {
    static final int WIDTH = Integer.getInteger("headless.width", 1920);
    static final int HEIGHT = Integer.getInteger("headless.height", 1200);
    private static final int DEPTH = 32;
    private static final int DPI = 96;

    private Screen[] screens = {};

    /** JavaFX's own is always 1000 by 1000. */
    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens.length == 0) {
            frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES);
            screens =
                    new Screen[] {
                        new Screen(
                                0, DEPTH, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH,
                                HEIGHT, DPI, DPI, 1f, 1f, 1f, 1f)
                    };
        }
        return screens.clone();
    }

    /** JavaFX's own knows no keyboard; without one, accelerators of characters never fire. */
    @Override
    protected int _getKeyCodeForChar(char character, int hint) {
        char upper = Character.toUpperCase(character);
        boolean isItsOwnCode =
                (upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9') || upper == ' ';
        return isItsOwnCode
                ? upper
                : Arrays.stream(KeyCode.values())
                        .filter(code -> code.getChar().equals(String.valueOf(character)))
                        .mapToInt(KeyCode::getCode)
                        .findFirst()
                        .orElse(KeyEvent.VK_UNDEFINED);
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int style) {
        return new TestWindow(owner, screen, frameBuffer, style);
    }

    @Override
    public View createView() {
        return new TestView();
    }

    @Override
    public GlassRobot createRobot() {
        return new TestRobot(this);
    }

    /** JavaFX's own throws for a cursor with a picture. */
    @Override
    public Cursor createCursor(int x, int y, Pixels pixels) {
        return new HeadlessCursor(0);
    }

    /** JavaFX's own throws when a cursor hides. */
    @Override
    protected void staticCursor_setVisible(boolean visible) {}
}
