package gallerist.app.diagnostics;

import gallerist.app.cli.Version;
import gallerist.app.wire.StoreJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Entry;
import gallerist.storage.About;
import gallerist.storage.Caller;
import gallerist.storage.LogQuery;
import gallerist.storage.Workspace;
import gallerist.storage.ZoneStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file for whoever shall find a fault. Each part says in the first one what it is. */
public final class Bundle {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_OF_A_LOG = 256 << 10;
    private static final List<String> MACHINE =
            List.of(
                    "os.name",
                    "os.version",
                    "os.arch",
                    "java.runtime.version",
                    "java.vendor",
                    "javafx.runtime.version",
                    "user.language",
                    "file.encoding");

    private final Workspace workspace;
    private final Redaction redaction;

    /** A part of the bundle. */
    private record Part(String name, String about, String text) {}

    public Bundle(Workspace workspace) {
        this.workspace = workspace;
        this.redaction =
                new Redaction(
                        System.getProperty("user.home", ""), System.getProperty("user.name", ""));
    }

    /** What is in each, one line a file, before it is written. */
    public static List<String> contents() {
        return List.of(
                "program.txt: versions of the program, of Java and of the system",
                "workspace.txt: settings and how many resources of each kind there are",
                "stores.txt: region stores with their state and free space",
                "activity.txt: the last 500 operations with time and result, without names",
                "failures.txt: the end of the log of unexpected failures");
    }

    /** Writes it, unless there is a file of that name already. */
    public Outcome<Path> write(Caller caller, Path to) {
        return Outcome.of(() -> {
            Refusal.unless(!Files.exists(to), new Problem.NameTaken("file", to.toString()));
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
                List<Part> parts = parts(caller);
                put(zip, "README.txt", readme(parts));
                for (Part part : parts) {
                    put(zip, part.name(), part.text());
                }
                return to;
            } catch (IOException e) {
                throw new Refusal(Problem.FileNotWritten.because(to.toString(), e));
            }
        });
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<Part> parts(Caller caller) throws IOException {
        List<String> about = contents();
        List<String> texts =
                List.of(program(), settings(), stores(caller), activity(caller), failures());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String[] words = about.get(i).split(": ", 2);
            parts.add(new Part(words[0], words[1], redaction.of(texts.get(i))));
        }
        return parts;
    }

    private static String readme(List<Part> parts) {
        return "What Gallerist can say about a fault. It was made at your wish and sent to"
                + " nobody.\n\n"
                + parts.stream()
                        .map(part -> part.name() + "  " + part.about() + "\n")
                        .collect(Collectors.joining())
                + "\nLeft out: names of galleries, images and people, tags, links and what follows"
                + " their question mark, passwords, keys and tokens, the database, the bytes of"
                + " images. The login and the home folder are replaced. Read it before you send"
                + " it.\n";
    }

    private static String program() {
        Runtime runtime = Runtime.getRuntime();
        return Version.text()
                + "\n"
                + MACHINE.stream()
                        .map(name -> "%s %s\n".formatted(name, System.getProperty(name, "–")))
                        .collect(Collectors.joining())
                + "processors %d\nheap %d of %d bytes\n"
                        .formatted(
                                runtime.availableProcessors(),
                                runtime.totalMemory() - runtime.freeMemory(),
                                runtime.maxMemory());
    }

    private String settings() {
        About about = workspace.about();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("form of the tables", Integer.toString(about.form()));
        lines.put("epoch", Long.toString(about.epoch()));
        lines.put("entries of the log", Long.toString(about.head().count()));
        lines.put("api version", workspace.settings().show().apiVersion().text());
        lines.put("drills", Boolean.toString(workspace.settings().show().drills()));
        lines.put("scrub", workspace.verification().schedule().name());
        lines.put("bandwidth windows", workspace.replications().limit().windows().toString());
        new TreeMap<>(about.resources())
                .forEach((kind, count) -> lines.put(kind.name(), Long.toString(count)));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String stores(Caller caller) {
        return switch (workspace.regionStores().show(caller, Optional.empty())) {
            case Outcome.Done<List<ZoneStore>>(List<ZoneStore> stores) ->
                    StoreJson.print(stores).stream()
                            .map(store -> store.toPrettyString() + "\n")
                            .collect(Collectors.joining());
            case Outcome.Refused<List<ZoneStore>> _ -> "Not for the one who acts.\n";
        };
    }

    private String activity(Caller caller) {
        return switch (workspace
                .activityLog()
                .list(caller, LogQuery.about(workspace.subscription()).atMost(MOST_ENTRIES))) {
            case Outcome.Done<List<Entry>>(List<Entry> entries) ->
                    entries.stream().map(Bundle::line).collect(Collectors.joining());
            case Outcome.Refused<List<Entry>> _ -> "Not for the one who acts.\n";
        };
    }

    private static String line(Entry entry) {
        return "%d %s %s %s %s%n"
                .formatted(
                        entry.sequence(),
                        entry.at(),
                        entry.operation(),
                        entry.status(),
                        entry.code());
    }

    /** Messages of failures may name resources; only what tells where it happened is kept. */
    private String failures() throws IOException {
        Path log = workspace.folder().resolve("logs").resolve("failures.log");
        if (!Files.exists(log)) {
            return "Nothing has failed unexpectedly.\n";
        }
        String text = Files.readString(log);
        try (Stream<String> lines =
                text.substring(Math.max(0, text.length() - MOST_OF_A_LOG)).lines()) {
            return lines.map(Bundle::withoutMessage).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String withoutMessage(String line) {
        boolean isPlace = line.stripLeading().startsWith("at ") || line.matches("\\d{4}-.*");
        int colon = line.indexOf(": ");
        return isPlace || colon < 0 ? line : line.substring(0, colon) + ": …";
    }
}
