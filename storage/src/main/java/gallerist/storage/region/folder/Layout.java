package gallerist.storage.region.folder;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where everything lies in a store's folder, and what a file's name means. */
record Layout(Path root) {
    private static final String ID = "([a-z0-9]{1,40})";
    private static final Pattern FINISHED = Pattern.compile(ID + "\\." + ID + "\\.img");
    private static final Pattern BAD = Pattern.compile(ID + "\\." + ID + "\\.bad");
    private static final Pattern PART =
            Pattern.compile(ID + "\\." + ID + "\\." + ID + "\\.([0-9]{1,9})\\.part");
    private static final Pattern DIGESTS = Pattern.compile(ID + "\\.digests");
    private static final Pattern UNNAMED = Pattern.compile("\\..+\\.(?:new|probe)");

    /** Whether it is what a write that was cut off has left. */
    static boolean isUnnamed(Path file) {
        return UNNAMED.matcher(file.getFileName().toString()).matches();
    }

    Path marker() {
        return root.resolve("gallerist.store");
    }

    Path workers() {
        return root.resolve("workers");
    }

    Path lock(PathId worker) {
        return workers().resolve(worker + ".lock");
    }

    Path tombstones() {
        return root.resolve("tombstones");
    }

    Path tombstone(PathId content) {
        return tombstones().resolve(content.text());
    }

    Path contents() {
        return root.resolve("v");
    }

    Path content(PathId content) {
        return contents().resolve(content.text());
    }

    Path manifest(PathId content) {
        return content(content).resolve("manifest.json");
    }

    Path digests(PathId content, PathId disk) {
        return content(content).resolve(disk + ".digests");
    }

    Path finished(CopyDisk disk) {
        return content(disk.content()).resolve(stem(disk) + ".img");
    }

    Path bad(CopyDisk disk) {
        return content(disk.content()).resolve(stem(disk) + ".bad");
    }

    Path part(PartName part) {
        return content(part.content())
                .resolve(
                        "%s.%s.%d.part"
                                .formatted(stem(part.disk()), part.worker(), part.attempt()));
    }

    private static String stem(CopyDisk disk) {
        return disk.copy().copy() + "." + disk.disk();
    }

    /** What a file in a content's folder is; nothing for what belongs to the manifest. */
    static Optional<Stock.Item> item(PathId content, Path file) {
        String name = file.getFileName().toString();
        Matcher finished = FINISHED.matcher(name);
        Matcher bad = BAD.matcher(name);
        Matcher part = PART.matcher(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Stock.Stranger(file.toString()));
        }
        if (finished.matches()) {
            return Optional.of(new Stock.Finished(disk(content, finished), file.toFile().length()));
        }
        if (bad.matches()) {
            return Optional.of(new Stock.Bad(disk(content, bad)));
        }
        if (part.matches()) {
            return Optional.of(
                    new Stock.Unfinished(
                            new PartName(
                                    disk(content, part),
                                    new PathId(part.group(3)),
                                    Integer.parseInt(part.group(4)))));
        }
        if (name.equals("manifest.json")) {
            return Optional.of(new Stock.Manifested(content));
        }
        return DIGESTS.matcher(name).matches() || isUnnamed(file)
                ? Optional.empty()
                : Optional.of(new Stock.Stranger(file.toString()));
    }

    private static CopyDisk disk(PathId content, Matcher name) {
        return new CopyId(content, new PathId(name.group(1))).disk(new PathId(name.group(2)));
    }

    /** Refuses a link, and anything else that is no folder. */
    static void requireFolder(Path folder) throws IOException, StoreFailure {
        BasicFileAttributes facts =
                Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (facts.isSymbolicLink()) {
            throw new StoreFailure(new StoreFailure.Link(folder.toString()));
        }
        if (!facts.isDirectory()) {
            throw new StoreFailure(new StoreFailure.Unreachable(folder + " is no folder"));
        }
    }
}
