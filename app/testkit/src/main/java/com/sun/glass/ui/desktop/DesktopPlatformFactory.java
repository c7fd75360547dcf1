package com.sun.glass.ui.desktop;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.TestApplication;
import com.sun.glass.ui.headless.TestDragboard;

/** JavaFX's headless platform with everything a test's hands need. */
public final class DesktopPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new TestApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate own = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? new TestDragboard() : own.createClipboard(name);
    }
}
