package gallerist.app.desktop;

import gallerist.app.fx.Workbench;
import gallerist.app.page.FileKind;
import gallerist.app.report.Hands;
import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks the person where to write something. */
final class FileSaving implements Hands.Saving {
    private final Workbench bench;
    private final gallerist.app.page.Files files;
    private final Consumer<String> said;

    /**
     * Makes it.
     *
     * @param said tells the person what became of it
     */
    FileSaving(Workbench bench, gallerist.app.page.Files files, Consumer<String> said) {
        this.bench = bench;
        this.files = files;
        this.said = said;
    }

    @Override
    public void save(String name, byte[] content) {
        files.save(
                "Save " + name,
                FileKind.REPORT,
                name,
                file -> bench.call(_ -> written(file, content), said));
    }

    private static String written(Path file, byte[] content) {
        try {
            Files.write(file, content);
            return "Saved " + file;
        } catch (IOException failed) {
            return Sentences.of(Problem.FileNotWritten.because(file.toString(), failed));
        }
    }
}
