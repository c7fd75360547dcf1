package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/**
 * A robot whose mouse knows modifiers and buttons, and keeps to a window while a button is down.
 * Each act is queued: a press may open a nested event loop, and the test must not wait for its end.
 */
final class TestRobot extends HeadlessRobot {
    private static final int PIXELS_PER_NOTCH = 40;

    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private double x;
    private double y;
    private Optional<TestWindow> below = Optional.empty();
    private Optional<TestWindow> grabbing = Optional.empty();

    TestRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void keyPress(KeyCode code) {
        keys.add(code);
        super.keyPress(code);
    }

    @Override
    public void keyRelease(KeyCode code) {
        keys.remove(code);
        super.keyRelease(code);
    }

    @Override
    public void mouseMove(double toX, double toY) {
        x = toX;
        y = toY;
        Application.invokeLater(this::moved);
    }

    @Override
    public void mousePress(MouseButton... pressed) {
        List.of(pressed).forEach(button -> Application.invokeLater(() -> press(button)));
    }

    @Override
    public void mouseRelease(MouseButton... released) {
        List.of(released).forEach(button -> Application.invokeLater(() -> release(button)));
    }

    @Override
    public void mouseWheel(int notches) {
        Application.invokeLater(() -> wheel(notches));
    }

    private void moved() {
        if (TestDragboard.isDragging()) {
            Optional<TestWindow> under = windowAt(x, y);
            TestDragboard.move(under.map(TestRobot::view), pointIn(under));
            return;
        }
        hover();
        if (buttons.isEmpty()) {
            send(below, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, false);
        } else {
            MouseButton held = buttons.iterator().next();
            send(target(), MouseEvent.DRAG, getGlassEventButton(held), false);
        }
    }

    private void press(MouseButton button) {
        hover();
        buttons.add(button);
        grabbing = below;
        boolean menu = button == MouseButton.SECONDARY;
        send(grabbing, MouseEvent.DOWN, getGlassEventButton(button), menu);
        if (menu) {
            Point at = pointIn(grabbing);
            grabbing.filter(window -> !window.isClosed())
                    .ifPresent(window ->
                            view(window)
                                    .notifyMenu(at.x(), at.y(), at.screenX(), at.screenY(), false));
        }
    }

    private void release(MouseButton button) {
        buttons.remove(button);
        if (TestDragboard.isDragging()) {
            TestDragboard.release(pointIn(windowAt(x, y)));
        }
        send(target(), MouseEvent.UP, getGlassEventButton(button), false);
        if (buttons.isEmpty()) {
            grabbing = Optional.empty();
        }
        hover();
    }

    private void wheel(int notches) {
        Optional<TestWindow> window = windowAt(x, y);
        Point at = pointIn(window);
        for (int i = 0; i < Math.abs(notches); i++) {
            window.ifPresent(under ->
                    view(under)
                            .notifyScroll(
                                    at.x(),
                                    at.y(),
                                    at.screenX(),
                                    at.screenY(),
                                    0,
                                    notches > 0 ? -1 : 1,
                                    modifiers(),
                                    0,
                                    0,
                                    0,
                                    0,
                                    PIXELS_PER_NOTCH,
                                    PIXELS_PER_NOTCH));
        }
    }

    /** Leaves one window and enters another when the pointer has gone over. */
    private void hover() {
        Optional<TestWindow> now = windowAt(x, y);
        if (!now.equals(below)) {
            send(below, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
            below = now;
            send(below, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
        }
    }

    /** Where a button went down, there everything goes until it is up again. */
    private Optional<TestWindow> target() {
        return grabbing.isPresent() ? grabbing : below;
    }

    private void send(Optional<TestWindow> to, int type, int button, boolean menu) {
        Point at = pointIn(to);
        to.filter(window -> !window.isClosed() && window.getView() != null)
                .ifPresent(window ->
                        view(window)
                                .notifyMouse(
                                        type,
                                        button,
                                        at.x(),
                                        at.y(),
                                        at.screenX(),
                                        at.screenY(),
                                        modifiers(),
                                        menu,
                                        false));
    }

    private int modifiers() {
        int modifiers = getModifiers(buttons.toArray(MouseButton[]::new));
        for (KeyCode key : keys) {
            modifiers |=
                    switch (key) {
                        case CONTROL -> KeyEvent.MODIFIER_CONTROL;
                        case SHIFT -> KeyEvent.MODIFIER_SHIFT;
                        case ALT -> KeyEvent.MODIFIER_ALT;
                        case COMMAND, META -> KeyEvent.MODIFIER_COMMAND;
                        default -> KeyEvent.MODIFIER_NONE;
                    };
        }
        return modifiers;
    }

    /** Of several the one that was opened last. */
    private static Optional<TestWindow> windowAt(double atX, double atY) {
        return Window.getWindows().stream()
                .map(TestWindow.class::cast)
                .filter(window -> window.covers(atX, atY))
                .reduce((_, later) -> later);
    }

    private static TestView view(TestWindow window) {
        return (TestView) window.getView();
    }

    private Point pointIn(Optional<TestWindow> window) {
        return new Point(
                (int) x - window.map(Window::getX).orElse(0),
                (int) y - window.map(Window::getY).orElse(0),
                (int) x,
                (int) y);
    }
}
