package gallerist.bench;

import com.sun.management.OperatingSystemMXBean;
import gallerist.app.desktop.DrivenWindow;
import gallerist.storage.Workspace;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The window while nobody does anything and nothing is copied. */
final class IdleWindow {
    private static final int SETTLING = 20;
    private static final int SECONDS = 30;

    private IdleWindow() {}

    static Row row(Workspace workspace) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        workspace.replicator().start();
        try (var window = DrivenWindow.open(workspace)) {
            window.go("overview");
            TimeUnit.SECONDS.sleep(SETTLING);
            var before = system.getProcessCpuTime();
            TimeUnit.SECONDS.sleep(SECONDS);
            var used = (system.getProcessCpuTime() - before) / 1e9 / SECONDS;
            return new Row(
                    "idle window, the overview open",
                    String.format(Locale.ROOT, "%.1f %% of a core", used * 100),
                    "–",
                    "–",
                    "–",
                    "≤ 1 % of a core");
        }
    }
}
