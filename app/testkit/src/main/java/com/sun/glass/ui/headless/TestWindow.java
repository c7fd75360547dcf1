package com.sun.glass.ui.headless;

import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;

/** A window that is laid out, and takes mouse and keys, but that nobody looks at. */
final class TestWindow extends HeadlessWindow {
    TestWindow(Window owner, Screen on, ByteBuffer frameBuffer, int style) {
        super(new HeadlessWindowManager(), owner, on, frameBuffer, style);
    }

    boolean covers(double x, double y) {
        return getView() != null
                && !isClosed()
                && isVisible()
                && x >= getX()
                && x < getX() + getWidth()
                && y >= getY()
                && y < getY() + getHeight();
    }

    /**
     * JavaFX does not paint what is minimized. Pictures are taken of scenes, so that painting
     * windows as well would cost a fifth of a test's time and show nothing to anybody.
     */
    @Override
    public boolean isMinimized() {
        return true;
    }

    /** There is nothing on the screen, and JavaFX's own would clear it with a stride of 1000. */
    @Override
    void clearRect(int left, int width, int top, int height) {}
}
