package gallerist.app.cli.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import gallerist.app.workshop.Workshop;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that mean no good, each with the command that would take it in. */
final class HostileFiles {
    private static final String FORGED =
            "-- gallerist backup: form 1, epoch 1, time 2026-01-01T00:00:00Z, entries 1, head %s, sha256 %s\n"
                    .formatted("0".repeat(64), "0".repeat(64));
    private static final String KNOWLEDGE = "workspace.sql.gz";
    private static final String LIST = "SHA256";

    private final Path folder;
    private final byte[] backup;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param backup an honest one, to be spoilt
     */
    private HostileFiles(Path folder, byte[] backup) {
        this.folder = folder;
        this.backup = backup;
    }

    /** The command for each of them, by what is wrong with it. */
    static Map<String, List<String>> in(Path folder, Path backup) throws IOException {
        HostileFiles files = new HostileFiles(folder, Files.readAllBytes(backup));
        files.packs();
        files.backups();
        files.documents();
        files.templates();
        files.workshops();
        return files.commands;
    }

    private void packs() throws IOException {
        pack(
                "a part that is longer than its list says",
                new CraftedZip().zeros(KNOWLEDGE).part(LIST, line("", 1, KNOWLEDGE)));
        pack(
                "ten gigabytes of zeros, as its list says, and nothing known",
                new CraftedZip()
                        .part(KNOWLEDGE, "x")
                        .zeros("regions/a/1/x")
                        .part(
                                LIST,
                                line("x", 1, KNOWLEDGE)
                                        + line("", CraftedZip.TEN_GB, "regions/a/1/x")));
        pack("a list of ten gigabytes", new CraftedZip().part(KNOWLEDGE, "x").zeros(LIST));
        pack(
                "a list that goes on and on",
                new CraftedZip()
                        .part(KNOWLEDGE, "x")
                        .part(
                                LIST,
                                IntStream.range(0, 100_000)
                                        .mapToObj(i -> line("", 1, "regions/a/1/" + i))
                                        .collect(Collectors.joining())));
        pack(
                "more bytes than there are",
                new CraftedZip()
                        .part(KNOWLEDGE, "x")
                        .part("regions/a/1/x", "y")
                        .part(
                                LIST,
                                line("x", 1, KNOWLEDGE)
                                        + line("y", 999_999_999_999_999_999L, "regions/a/1/x")));
        knowing("a zip in a zip", new CraftedZip().part(KNOWLEDGE, "x").bytes());
        knowing("a backup that inflates without end", gzip(CraftedZip.endless(FORGED, ' ')));
        knowing("a backup that runs a program", spoilt("CREATE ALIAS X AS 'y';\n"));
        for (String name :
                List.of(
                        "../outside",
                        "/tmp/outside",
                        "regions/../../outside",
                        "regions\\a\\x",
                        "regions/a/1/\u0007x",
                        "regions/a/1/x\nregions/b",
                        "gallerist.mv.db")) {
            listed("a part named " + name.replaceAll("\\p{Cntrl}", "?"), name);
        }
        listed("two parts of one name", "regions/a/1/x", "regions/a/1/x");
        listed("two parts of one name but for case", "regions/a/1/X", "regions/a/1/x");
        listed("a part that lies in a part", "regions/a/1/x", "regions/a/1/x/y");
        pack(
                "a part twice, and once in its list",
                new CraftedZip()
                        .part(KNOWLEDGE, "x")
                        .part(KNOWLEDGE, "y")
                        .part(LIST, line("x", 1, KNOWLEDGE)));
        pack(
                "a link",
                new CraftedZip()
                        .part(KNOWLEDGE, "x")
                        .link("regions/a", folder.toString())
                        .part("regions/a/outside", "y")
                        .part(LIST, line("x", 1, KNOWLEDGE) + line("y", 1, "regions/a/outside")));
        many();
        directory();
    }

    /** As many parts as nobody has, really there. */
    private void many() throws IOException {
        Path file = folder.resolve("many.gallerist");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(0);
            for (int i = 0; i < 50_001; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
        unpack("one part more than an archive may have", file);
    }

    /** A directory of which only the end is there. */
    private void directory() throws IOException {
        Path file = folder.resolve("directory.gallerist");
        long length = 1_800_000_000;
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
            zip.setLength(length);
            zip.seek(length);
            zip.write(CraftedZip.end(60_000, length, 0));
        }
        unpack("a directory of two gigabytes", file);
    }

    private void pack(String name, CraftedZip zip) throws IOException {
        Path file = folder.resolve("pack" + commands.size() + ".gallerist");
        Files.write(file, zip.bytes());
        unpack(name, file);
    }

    private void unpack(String name, Path file) {
        commands.put(
                "a pack: " + name,
                List.of("workspace", "unpack", file.toString(), file + ".unpacked"));
    }

    /** One that says of itself what it is. */
    private void listed(String name, String... parts) throws IOException {
        CraftedZip zip = new CraftedZip().part(KNOWLEDGE, "x");
        StringBuilder list = new StringBuilder(line("x", 1, KNOWLEDGE));
        for (String part : parts) {
            zip.part(part, "evil");
            list.append(line("evil", 4, part));
        }
        pack(name, zip.part(LIST, list.toString()));
    }

    private void knowing(String name, byte[] knowledge) throws IOException {
        pack(
                name,
                new CraftedZip()
                        .part(KNOWLEDGE, knowledge)
                        .part(
                                LIST,
                                digest(knowledge)
                                        + " "
                                        + knowledge.length
                                        + " "
                                        + KNOWLEDGE
                                        + "\n"));
    }

    private static String line(String content, long bytes, String name) {
        return "%s %d %s\n".formatted(digest(content.getBytes(UTF_8)), bytes, name);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] gzip(byte[] deflated) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff});
        file.writeBytes(deflated);
        file.writeBytes(new byte[8]);
        return file.toByteArray();
    }

    /** The honest backup with more in it, and the digest that it has then. */
    private byte[] spoilt(String statement) throws IOException {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(backup))) {
            text = new String(in.readAllBytes(), UTF_8);
        }
        int end = text.indexOf('\n') + 1;
        byte[] script = (text.substring(end) + statement).getBytes(UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write((text.substring(0, end - 65) + digest(script) + "\n").getBytes(UTF_8));
            out.write(script);
        }
        return file.toByteArray();
    }

    private void backups() throws IOException {
        backup("that inflates without end", gzip(CraftedZip.endless(FORGED, ' ')));
        backup(
                "of one endless text",
                gzip(CraftedZip.endless(FORGED + "INSERT INTO \"T\" VALUES('", 'a')));
        backup("of ten gigabytes of zeros", gzip(CraftedZip.endless(FORGED, '\0')));
        backup("of zeros only", gzip(CraftedZip.endless("", '\0')));
        backup("nested 10,000 deep", spoilt(values("(".repeat(10_000))));
        backup(
                "nested 10,000 deep and closed",
                spoilt(values("(".repeat(10_000) + "1" + ")".repeat(10_000))));
        backup("with a million values", spoilt(values("(1" + ",1".repeat(1_000_000) + ")")));
        backup("that runs a program", spoilt("CREATE ALIAS X AS 'y';\n"));
        backup(
                "that writes a file behind a comment",
                spoilt(
                        "-- x\rCALL CSVWRITE('%s','SELECT 1');\n"
                                .formatted(folder.resolve("outside"))));
        backup("of no time", gzipped(FORGED.replace("2026-01-01T00:00:00Z", "never")));
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(text.getBytes(UTF_8));
        }
        return file.toByteArray();
    }

    private static String values(String values) {
        return "INSERT INTO \"PUBLIC\".\"SETTING\" VALUES" + values + ";\n";
    }

    private void documents() throws IOException {
        document("depth 10,000", "[".repeat(10_000) + "]".repeat(10_000));
        document("objects in 10,000 objects", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        document("a key twice", "{\"id\": \"a\", \"id\": \"b\"}");
        document("a lone surrogate", "{\"id\": \"\\ud800\"}");
        document("a lone surrogate in a key", "{\"\\udfff\": 1}");
        document("three million objects", "[" + "{},".repeat(3_000_000) + "{}]");
        document("an object of a million names", names(1_000_000));
        document("forty galleries of nine thousand tags", tags(40, 9_000));
        document("cut off", "[{\"id\": \"/subscriptions/");
        document("zeros", "\u0000\u0001");
        document("more than 16 MiB", " ".repeat((16 << 20) + 1));
        document("a number of a million digits", "[" + "9".repeat(1_000_000) + "]");
        document("an exponent without end", "[1e999999999]");
        document("names with control characters", resource("gal\\u0000lery"));
        document("a name that leads elsewhere", resource("../elsewhere"));
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj("\"t%d\":\"\""::formatted)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String tags(int galleries, int count) {
        String tags = names(count);
        return IntStream.range(0, galleries)
                .mapToObj(i ->
                        resource("g" + i).replace("}]", ", \"tags\": " + tags + "}").substring(1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String resource(String name) {
        return "[{\"id\": \"/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg/providers/Microsoft.Compute/galleries/%s\", \"location\": \"westeurope\"}]"
                .formatted(name);
    }

    private void templates() throws IOException {
        template(
                "a variable that doubles itself 60 times",
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i ->
                                "\"v%d\": \"[concat(variables('v%d'), variables('v%d'))]\""
                                        .formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining(", ", "\"v0\": \"aaaaaaaa\", ", "")),
                "\"name\": \"[variables('v60')]\"");
        template(
                "a variable that needs itself",
                "\"a\": \"[variables('a')]\"",
                "\"name\": \"[variables('a')]\"");
        template(
                "functions in 10,000 functions",
                "",
                "\"name\": \"[%sconcat('a')%s]\""
                        .formatted("concat(".repeat(10_000), ")".repeat(10_000)));
        template(
                "a loop of two billion",
                "",
                "\"name\": \"g\", \"copy\": {\"name\": \"l\", \"count\": 2000000000}");
    }

    private void workshops() throws IOException {
        Path sparse = workshop("a workshop of ten gigabytes", "");
        try (RandomAccessFile file =
                new RandomAccessFile(sparse.resolve(Workshop.FILE).toFile(), "rw")) {
            file.setLength(CraftedZip.TEN_GB);
        }
        Path endless = workshop("a workshop that is a link to an endless file", "");
        Files.delete(endless.resolve(Workshop.FILE));
        Files.createSymbolicLink(endless.resolve(Workshop.FILE), Path.of("/dev/zero"));
        Path wrong = workshop("a workshop of half a million mistakes", "\u0001\n".repeat(500_000));
        commands.put(
                "half a million mistakes, looked at",
                List.of("workshop", "check", wrong.toString()));
        workshop("a workshop of quotes", story("sig list " + "''".repeat(100_000)));
        workshop("a workshop of one line", story("sig list " + "a".repeat(1_000_000)));
        workshop("a workshop of half a letter", "# \ud800");
        for (String command :
                List.of(
                        "export --format json --to ../../../outside",
                        "export --format json --to ..",
                        "export --format json --to " + folder.resolve("outside"),
                        "export --format json --to=" + folder.resolve("outside"),
                        "workspace pack {workshop}/../outside",
                        "workspace pack {workshop}/link/outside",
                        "sig list --workspace " + folder.resolve("outside"),
                        "workspace init " + folder.resolve("outside"))) {
            Path bad = workshop("a workshop that does " + command, story(command));
            Files.createSymbolicLink(bad.resolve("link"), folder);
        }
    }

    private static String story(String command) {
        return """
        # Bad

        A story.

        ## Start

            %s

        ## Step

        Do it.

        Hint: So.
        Check: sig list
        Solution:

            group create -n g -l westeurope

        ## Debrief

        Well.
        """
                .formatted(command);
    }

    private Path workshop(String name, String text) throws IOException {
        Path made = Files.createDirectory(folder.resolve("workshop" + commands.size()));
        Files.write(made.resolve(Workshop.FILE), text.getBytes(UTF_8));
        commands.put(name, List.of("workshop", "start", made.toString()));
        return made;
    }

    private void document(String name, String text) throws IOException {
        Path file = folder.resolve("document" + commands.size() + ".json");
        Files.writeString(file, text);
        commands.put(
                "a document: " + name,
                List.of("import", file.toString(), "--resource-group", "rg", "--yes"));
    }

    private void template(String name, String variables, String resource) throws IOException {
        document(
                name,
                "{\"contentVersion\": \"1\", \"variables\": {%s}, \"resources\": [{\"type\": \"Microsoft.Compute/galleries\", \"location\": \"westeurope\", %s}]}"
                        .formatted(variables, resource));
    }

    private void backup(String name, byte[] content) throws IOException {
        Path file = folder.resolve("backup" + commands.size() + ".sql.gz");
        Files.write(file, content);
        commands.put("a backup " + name, List.of("workspace", "restore", file.toString(), "--yes"));
    }
}
