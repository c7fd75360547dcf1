package com.sun.glass.ui.headless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.EventLoop;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;
import java.util.Optional;

/**
 * Drag and drop inside the application, one at a time. As on a desktop, the source waits in a
 * nested event loop until the button goes up. All of it happens on the JavaFX thread.
 */
public final class TestDragboard extends SystemClipboard {
    private static final Drag DRAG = new Drag();

    /** What is being dragged, and over what. */
    private static final class Drag {
        private Optional<EventLoop> loop = Optional.empty();
        private Optional<TestView> over = Optional.empty();
        private int action;
    }

    public TestDragboard() {
        super(Clipboard.DND);
    }

    static boolean isDragging() {
        return DRAG.loop.isPresent();
    }

    static void move(Optional<TestView> view, Point at) {
        if (!DRAG.over.equals(view)) {
            DRAG.over.ifPresent(TestView::leave);
            DRAG.action = view.map(entered -> entered.enter(at, ACTION_COPY)).orElse(ACTION_NONE);
        } else {
            DRAG.action = view.map(same -> same.over(at, ACTION_COPY)).orElse(ACTION_NONE);
        }
        DRAG.over = view;
    }

    /** Drops where that is accepted, and lets the source go on. */
    static void release(Point at) {
        int done = ACTION_NONE;
        if (DRAG.action == ACTION_NONE) {
            DRAG.over.ifPresent(TestView::leave);
        } else {
            done = DRAG.over.map(view -> view.drop(at, DRAG.action)).orElse(ACTION_NONE);
        }
        EventLoop waiting = DRAG.loop.orElseThrow();
        DRAG.loop = Optional.empty();
        DRAG.over = Optional.empty();
        waiting.leave(done);
    }

    @Override
    @SuppressWarnings("NonApiType") // as JavaFX wants it
    protected void pushToSystem(HashMap<String, Object> content, int actions) {
        EventLoop loop = Application.GetApplication().createEventLoop();
        DRAG.loop = Optional.of(loop);
        DRAG.over = Optional.empty();
        DRAG.action = ACTION_NONE;
        actionPerformed((Integer) loop.enter());
    }

    @Override
    protected void pushTargetActionToSystem(int action) {
        DRAG.action = action;
    }

    /** What is dragged stays in the application, so nobody ever asks the system for it. */
    @Override
    protected boolean isOwner() {
        return true;
    }

    @Override
    protected Object popFromSystem(String type) {
        throw new UnsupportedOperationException(type);
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return ACTION_ANY;
    }

    @Override
    protected String[] mimesFromSystem() {
        return new String[0];
    }
}
