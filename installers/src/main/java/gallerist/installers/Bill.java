package gallerist.installers;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** The bill of materials: every part that is shipped, in the form of CycloneDX. */
record Bill(String version, List<Part> parts) {

    /**
     * A part.
     *
     * @param group empty where it is not known
     */
    record Part(String group, String name, String version, String sha256) {
        private String json() {
            var url =
                    group.isEmpty()
                            ? ""
                            : "\"purl\": \"pkg:maven/%s/%s@%s\", ".formatted(group, name, version);
            var digest =
                    sha256.isEmpty()
                            ? ""
                            : ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]"
                                    .formatted(sha256);
            return "    {\"type\": \"library\", \"group\": \"%s\", \"name\": \"%s\", %s\"version\": \"%s\"%s}"
                    .formatted(group, name, url, version, digest);
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
        parts.add(new Part("", "OpenJDK", unquoted(properties, "JAVA_RUNTIME_VERSION"), ""));
        return new Bill(version, List.copyOf(parts));
    }

    private static String unquoted(Properties properties, String key) {
        return properties.getProperty(key, "").replace("\"", "");
    }

    /** What a jar says of itself, else its file name. */
    private static Part part(Path jar) throws IOException {
        var name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (var zip = new ZipFile(jar.toFile())) {
            var described =
                    zip.stream()
                            .filter(entry -> entry.getName().endsWith("/pom.properties"))
                            .toList();
            if (described.size() == 1) {
                var properties = new Properties();
                properties.load(zip.getInputStream(described.getFirst()));
                return new Part(
                        properties.getProperty("groupId", ""),
                        properties.getProperty("artifactId", name),
                        properties.getProperty("version", ""),
                        CheckSums.of(jar));
            }
        }
        var dash = name.replaceFirst("-(?=\\d).*$", "");
        var number = name.length() > dash.length() ? name.substring(dash.length() + 1) : "";
        return new Part("", dash, number, CheckSums.of(jar));
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {"component": {"type": "application", "name": "gallerist", "version": "%s"}},
                  "components": [
                %s
                  ]
                }
                """
                        .formatted(
                                version,
                                parts.stream().map(Part::json).collect(Collectors.joining(",\n"))));
    }
}
