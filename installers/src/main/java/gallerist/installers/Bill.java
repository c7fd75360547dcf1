package gallerist.installers;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The bill of materials: every part that is shipped, in the form of CycloneDX. */
record Bill(String version, List<Part> parts) {

    /**
     * A part.
     *
     * @param group empty where it is published under none
     */
    record Part(String group, String name, String version, String sha256, String licence) {
        private String json() {
            var url =
                    group.isEmpty()
                            ? ""
                            : ", \"purl\": \"pkg:maven/%s/%s@%s\"".formatted(group, name, version);
            var digest =
                    sha256.isEmpty()
                            ? ""
                            : ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]"
                                    .formatted(sha256);
            return "    {\"type\": \"library\", \"group\": \"%s\", \"name\": \"%s\", \"version\": \"%s\", \"licenses\": [{\"expression\": \"%s\"}]%s%s}"
                    .formatted(group, name, version, licence, url, digest);
        }
    }

    static Bill of(Path lib, String version, String jdk) throws IOException {
        var parts = new ArrayList<Part>();
        try (var files = Files.walk(lib)) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                parts.add(part(jar));
            }
        }
        var properties = new Properties();
        properties.load(new StringReader(jdk));
        parts.add(
                new Part(
                        "",
                        Origin.JAVA.prefix(),
                        unquoted(properties, "JAVA_RUNTIME_VERSION"),
                        "",
                        Origin.JAVA.licence()));
        Origin.inside()
                .forEach(each -> parts.add(new Part("", each.prefix(), "", "", each.licence())));
        return new Bill(version, List.copyOf(parts));
    }

    private static String unquoted(Properties properties, String key) {
        return properties.getProperty(key, "").replace("\"", "");
    }

    /** By the name of its file, which begins with that under which it is published. */
    private static Part part(Path jar) throws IOException {
        var name =
                jar.getFileName()
                        .toString()
                        .replaceFirst("(-(linux|win|mac)(-aarch64)?)?\\.jar$", "");
        var published = name.replaceFirst("-(?=\\d).*$", "");
        var number =
                name.length() > published.length() ? name.substring(published.length() + 1) : "";
        var origin =
                Origin.of(published)
                        .orElseThrow(
                                () -> new IOException("Nothing is known of the origin of " + jar));
        return new Part(origin.group(), published, number, CheckSums.of(jar), origin.licence());
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "timestamp": "%s",
                    "component": {"type": "application", "name": "gallerist", "version": "%s", "licenses": [{"expression": "%s"}]}
                  },
                  "components": [
                %s
                  ]
                }
                """
                        .formatted(
                                Release.RELEASED,
                                version,
                                Origin.MIT,
                                parts.stream().map(Part::json).collect(Collectors.joining(",\n"))));
    }
}
