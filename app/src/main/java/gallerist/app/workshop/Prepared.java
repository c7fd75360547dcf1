package gallerist.app.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The workspace of a class as it began, kept beside it: to begin again is to copy it back. It
 * counts only for what it was made from, and only as long as every byte of it is the same.
 */
final class Prepared {
    private static final String LIST = "list.txt";
    private static final String FOLDER = "/";

    private final Path kept;
    private final Path workspace;

    /**
     * Finds it.
     *
     * @param kept the folder of what is kept
     * @param workspace the folder that it is of
     */
    Prepared(Path kept, Path workspace) {
        this.kept = kept;
        this.workspace = workspace;
    }

    /**
     * Keeps the workspace as it is now, which nobody has open.
     *
     * @param origin what it was made from
     */
    void keep(String origin) throws IOException {
        ClassFolder.delete(kept);
        List<String> lines = new ArrayList<>();
        lines.add(digest(origin));
        for (Path path : everything(workspace)) {
            Path name = workspace.relativize(path);
            lines.add(
                    copied(path, kept.resolve(workspace.getFileName()).resolve(name)) + " " + name);
        }
        // Written last: without it nothing counts.
        Files.write(kept.resolve(LIST), lines);
    }

    /**
     * Puts it where the workspace was; answers whether it could. Where not, nothing is there.
     *
     * @param origin what the workspace would be made from now
     */
    boolean isPutBack(String origin) throws IOException {
        Optional<List<String>> list = list(origin);
        boolean isWhole = list.isPresent() && isCopiedBack(list.orElseThrow());
        if (!isWhole) {
            ClassFolder.delete(workspace);
        }
        return isWhole;
    }

    private Optional<List<String>> list(String origin) throws IOException {
        Path file = kept.resolve(LIST);
        return Files.isRegularFile(file)
                ? Optional.of(Files.readAllLines(file))
                        .filter(lines -> lines.getFirst().equals(digest(origin)))
                        .map(lines -> lines.subList(1, lines.size()))
                : Optional.empty();
    }

    private boolean isCopiedBack(List<String> files) throws IOException {
        Path root = kept.resolve(workspace.getFileName());
        List<Path> there = everything(root);
        if (there.size() != files.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            Path name = root.relativize(there.get(i));
            String copied = copied(there.get(i), workspace.resolve(name));
            if (!files.get(i).equals(copied + " " + name)) {
                return false;
            }
        }
        return true;
    }

    /** Folders before what is in them. */
    private static List<Path> everything(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var all = Files.walk(root)) {
            return all.sorted().toList();
        }
    }

    /** Answers the digest of a file; folders have none. */
    private static String copied(Path from, Path to) throws IOException {
        String digest = FOLDER;
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            MessageDigest bytes = sha256();
            try (InputStream in = new DigestInputStream(Files.newInputStream(from), bytes)) {
                Files.copy(in, to);
            }
            digest = HexFormat.of().formatHex(bytes.digest());
        }
        if (Files.getFileStore(to).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
        return digest;
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
