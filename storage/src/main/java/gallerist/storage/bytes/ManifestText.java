package gallerist.storage.bytes;

import gallerist.storage.region.PathId;
import java.util.ArrayList;
import java.util.List;

/** A manifest as JSON: always the same fields in the same order, one to a line. */
final class ManifestText {
    private static final String FORM = "gallerist manifest 1";

    private ManifestText() {}

    static String of(Manifest manifest) {
        StringBuilder text = new StringBuilder();
        text.append("{\n");
        text.append("  \"form\": ").append(JsonText.quoted(FORM)).append(",\n");
        text.append("  \"content\": ").append(JsonText.quoted(manifest.content().text()));
        text.append(",\n  \"kind\": ").append(JsonText.quoted(manifest.kind()));
        text.append(",\n  \"id\": ").append(JsonText.quoted(manifest.id()));
        text.append(",\n  \"fields\": ").append(JsonText.quoted(manifest.fields()));
        text.append(",\n  \"disks\": [");
        String separator = "\n";
        for (Manifest.Disk disk : manifest.disks()) {
            text.append(separator).append(of(disk));
            separator = ",\n";
        }
        return text.append("\n  ]\n}\n").toString();
    }

    private static String of(Manifest.Disk disk) {
        return ("    {\"name\": %s, \"role\": %s, \"format\": %s, \"virtualSize\": %d,"
                        + " \"size\": %d, \"occupied\": %d, \"sha256\": %s, \"root\": %s}")
                .formatted(
                        JsonText.quoted(disk.name().text()),
                        JsonText.quoted(disk.role()),
                        JsonText.quoted(disk.format()),
                        disk.virtualSize(),
                        disk.size(),
                        disk.occupied(),
                        JsonText.quoted(disk.sha256()),
                        JsonText.quoted(disk.root()));
    }

    static Manifest parse(String text) {
        JsonText json = new JsonText(text);
        json.expect('{');
        String form = json.string("form");
        if (!form.equals(FORM)) {
            throw new IllegalArgumentException("a manifest of another form");
        }
        PathId content = new PathId(json.next().string("content"));
        String kind = json.next().string("kind");
        String id = json.next().string("id");
        String fields = json.next().string("fields");
        json.next().name("disks");
        Manifest manifest = new Manifest(content, kind, id, fields, disks(json));
        json.expect('}');
        json.expectEnd();
        return manifest;
    }

    private static List<Manifest.Disk> disks(JsonText json) {
        List<Manifest.Disk> disks = new ArrayList<>();
        json.expect('[');
        do {
            json.expect('{');
            disks.add(
                    new Manifest.Disk(
                            new PathId(json.string("name")),
                            json.next().string("role"),
                            json.next().string("format"),
                            json.next().number("virtualSize"),
                            json.next().number("size"),
                            json.next().number("occupied"),
                            json.next().string("sha256"),
                            json.next().string("root")));
            json.expect('}');
        } while (json.skip(','));
        json.expect(']');
        return disks;
    }
}
