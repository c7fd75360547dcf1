package com.sun.glass.ui.headless;

/** A view that lets the robot drag things over it. */
final class TestView extends HeadlessView {
    int enter(Point at, int action) {
        return notifyDragEnter(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }

    int over(Point at, int action) {
        return notifyDragOver(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }

    int drop(Point at, int action) {
        return notifyDragDrop(at.x(), at.y(), at.screenX(), at.screenY(), action);
    }

    void leave() {
        notifyDragLeave();
    }
}
