package gallerist.app.exchange.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive: its parts first, their list last. */
public final class Packing {
    static final String LIST = "SHA256";
    private static final int BUFFER = 1 << 16;

    private final List<Part> parts = new ArrayList<>();
    private final ZipOutputStream zip;

    private Packing(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * Writes a new file.
     *
     * @param knowledge a backup of what the workspace knows
     * @param bytes the folders whose files go with it, below the folder of the workspace
     */
    public static Archived write(Path knowledge, Path workspace, List<Path> bytes, Path to)
            throws IOException {
        try (OutputStream out =
                        new BufferedOutputStream(
                                Files.newOutputStream(
                                        to,
                                        StandardOpenOption.CREATE_NEW,
                                        StandardOpenOption.WRITE));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            Packing packing = new Packing(zip);
            packing.add(Part.KNOWLEDGE, knowledge);
            for (Path folder : bytes) {
                packing.addAll(workspace, folder);
            }
            packing.finish();
            return new Archived(
                    packing.parts.size(), packing.parts.stream().mapToLong(Part::bytes).sum());
        }
    }

    private void addAll(Path workspace, Path folder) throws IOException {
        try (var everything = Files.walk(folder)) {
            for (Path path : everything.sorted().toList()) {
                String name = workspace.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path)) {
                    add(name, path);
                } else if (path.getNameCount() > folder.getNameCount() + 1) {
                    addFolder(name + "/");
                }
            }
        }
    }

    private void add(String name, Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        long bytes = 0;
        zip.putNextEntry(new ZipEntry(name));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                zip.write(buffer, 0, read);
                bytes += read;
            }
        }
        zip.closeEntry();
        parts.add(new Part(HexFormat.of().formatHex(digest.digest()), bytes, name));
    }

    private void addFolder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
        parts.add(new Part(HexFormat.of().formatHex(Digests.sha256().digest()), 0, name));
    }

    private void finish() throws IOException {
        if (parts.size() >= Unpacking.MOST_PARTS) {
            throw new IOException(
                    "an archive has at most %,d parts, and these are %,d"
                            .formatted(Unpacking.MOST_PARTS - 1, parts.size()));
        }
        zip.putNextEntry(new ZipEntry(LIST));
        for (Part part : parts) {
            zip.write(part.line().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }
}
