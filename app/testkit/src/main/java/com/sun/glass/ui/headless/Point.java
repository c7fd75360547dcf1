package com.sun.glass.ui.headless;

/** A place in a window and on the screen. */
record Point(int x, int y, int screenX, int screenY) {}
