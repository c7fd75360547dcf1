package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/** A window on a screen of any size; JavaFX's own paints with a stride of 1000 and unclipped. */
final class TestWindow extends HeadlessWindow {
    private final IntBuffer pixels;

    TestWindow(Window owner, Screen on, ByteBuffer frameBuffer, int style) {
        super(new HeadlessWindowManager(), owner, on, frameBuffer, style);
        this.pixels = frameBuffer.asIntBuffer();
    }

    boolean covers(double x, double y) {
        return getView() != null
                && !isClosed()
                && isVisible()
                && !isMinimized()
                && x >= getX()
                && x < getX() + getWidth()
                && y >= getY()
                && y < getY() + getHeight();
    }

    @Override
    void blit(Pixels image) {
        IntBuffer painted = (IntBuffer) image.getBuffer();
        int width = image.getWidth();
        int left = Math.max(0, -getX());
        int right = Math.min(width, TestApplication.WIDTH - getX());
        int bottom = Math.min(image.getHeight(), TestApplication.HEIGHT - getY());
        for (int y = Math.max(0, -getY()); y < bottom && left < right; y++) {
            int line = (getY() + y) * TestApplication.WIDTH + getX();
            pixels.put(line + left, painted, y * width + left, right - left);
        }
    }

    @Override
    void clearRect(int left, int width, int top, int height) {
        for (int i = 0; i < width * height; i++) {
            put(left + i % width, top + i / width, 0);
        }
    }

    @Override
    public Color getColor(int x, int y) {
        int argb = at(x, y);
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }

    @Override
    public void getScreenCapture(
            int left, int top, int width, int height, int[] into, boolean scaled) {
        for (int i = 0; i < width * height; i++) {
            into[i] = at(left + i % width, top + i / width);
        }
    }

    private void put(int x, int y, int argb) {
        if (isOnScreen(x, y)) {
            pixels.put(y * TestApplication.WIDTH + x, argb);
        }
    }

    private int at(int x, int y) {
        return isOnScreen(x, y) ? pixels.get(y * TestApplication.WIDTH + x) : 0;
    }

    private static boolean isOnScreen(int x, int y) {
        return x >= 0 && y >= 0 && x < TestApplication.WIDTH && y < TestApplication.HEIGHT;
    }
}
