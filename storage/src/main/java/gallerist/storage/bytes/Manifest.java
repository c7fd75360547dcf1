package gallerist.storage.bytes;

import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lies beside the bytes of a content and says what they are, so that a catalogue can be made
 * again from the stores alone.
 *
 * @param kind what it belongs to, such as {@code imageVersion}
 * @param id of that resource
 * @param fields of that resource, as JSON text
 */
public record Manifest(PathId content, String kind, String id, String fields, List<Disk> disks) {
    private static final Pattern KIND = Pattern.compile("[A-Za-z]{1,40}");
    private static final int LONGEST_ID = 2000;
    private static final int LONGEST_FIELDS = 1 << 20;
    private static final int MOST_DISKS = 100;

    public Manifest {
        disks = List.copyOf(disks);
        require(KIND.matcher(kind).matches(), "kind");
        require(!id.isEmpty() && id.length() <= LONGEST_ID && isPrintable(id), "id");
        require(fields.length() <= LONGEST_FIELDS, "fields");
        require(!disks.isEmpty() && disks.size() <= MOST_DISKS, "disks");
        Set<PathId> names = new HashSet<>();
        disks.forEach(disk -> require(names.add(disk.name()), "disks"));
    }

    /**
     * One disk, or one package.
     *
     * @param name in the file names of its copies
     * @param role {@code os}, {@code package} or the number of a data disk
     */
    public record Disk(
            PathId name,
            String role,
            String format,
            long virtualSize,
            long size,
            long occupied,
            String sha256,
            String root) {
        private static final Pattern ROLE = Pattern.compile("os|package|[0-9]{1,2}");
        private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9 ._-]{1,40}");
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        public Disk {
            require(ROLE.matcher(role).matches(), "role");
            require(FORMAT.matcher(format).matches(), "format");
            require(virtualSize >= 0, "virtualSize");
            require(size >= 0 && size <= DigestFile.LARGEST_DISK, "size");
            require(occupied >= 0 && occupied <= size, "occupied");
            require(DIGEST.matcher(sha256).matches(), "sha256");
            require(DIGEST.matcher(root).matches(), "root");
        }
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean isRight, String field) {
        if (!isRight) {
            throw new IllegalArgumentException("a manifest with a wrong " + field);
        }
    }

    /** What was said of the resource and of what it lies in, by their ids. */
    public Map<String, Map<String, String>> said() throws StoreFailure {
        try {
            JsonText json = new JsonText(fields);
            Map<String, Map<String, String>> said = json.map(() -> json.map(json::string));
            json.expectEnd();
            return said;
        } catch (IllegalArgumentException e) {
            throw new StoreFailure(new StoreFailure.Damaged(e.getMessage() + ""), e);
        }
    }

    public String text() {
        return ManifestText.of(this);
    }

    /** Believes nothing: whatever is not exactly a manifest of this content is damaged. */
    public static Manifest parse(PathId content, String text) throws StoreFailure {
        try {
            Manifest manifest = ManifestText.parse(text);
            require(manifest.content().equals(content), "content");
            return manifest;
        } catch (IllegalArgumentException e) {
            throw new StoreFailure(new StoreFailure.Damaged(e.getMessage() + ""), e);
        }
    }
}
