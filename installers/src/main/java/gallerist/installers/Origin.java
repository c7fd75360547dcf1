package gallerist.installers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a part that is passed on comes from, and under what licence.
 *
 * @param prefix of the names of its jars
 * @param group under which it is published, empty for what is no jar
 * @param licence as SPDX writes it
 */
record Origin(String prefix, String group, String licence, String holder) {
    private static final String APACHE = "Apache-2.0";
    private static final String CLASSPATH = "GPL-2.0-only WITH Classpath-exception-2.0";
    static final String MIT = "MIT";

    static final Origin JAVA = new Origin("OpenJDK", "", CLASSPATH, "Oracle and/or its affiliates");

    /** Those with a longer prefix first. */
    private static final List<Origin> JARS =
            List.of(
                    new Origin("gallerist", "gallerist", MIT, "The Gallerist authors"),
                    new Origin(
                            "h2",
                            "com.h2database",
                            "MPL-2.0 OR EPL-1.0",
                            "the H2 Group and others"),
                    new Origin("javafx", "org.openjfx", CLASSPATH, JAVA.holder),
                    new Origin("atlantafx-base", "io.github.mkpaz", MIT, "mkpaz"),
                    new Origin("controlsfx", "org.controlsfx", "BSD-3-Clause", "ControlsFX"),
                    new Origin("ikonli", "org.kordamp.ikonli", APACHE, "Andres Almiray"),
                    new Origin("picocli", "info.picocli", APACHE, "Remko Popma"),
                    new Origin(
                            "jackson-annotations",
                            "com.fasterxml.jackson.core",
                            APACHE,
                            "FasterXML"),
                    new Origin("jackson", "tools.jackson.core", APACHE, "FasterXML"),
                    new Origin("jmespath-core", "io.burt", "BSD-3-Clause", "Theo Hultberg"),
                    new Origin(
                            "zstd-jni",
                            "com.github.luben",
                            "BSD-2-Clause AND BSD-3-Clause",
                            "Luben Karavelov; Zstandard: Meta Platforms, Inc. and affiliates"),
                    new Origin("db-scheduler", "com.github.kagkarlsson", APACHE, "Gustav Karlsson"),
                    new Origin("slf4j", "org.slf4j", MIT, "QOS.ch Sarl"));

    /** What lies inside of our own jars. */
    private static final List<Origin> INSIDE =
            List.of(
                    new Origin("IBM Plex (fonts)", "", "OFL-1.1", "IBM Corp."),
                    new Origin("Feather (icons)", "", MIT, "Cole Bemis"),
                    new Origin("world-atlas (land of the map)", "", "ISC", "Mike Bostock"),
                    new Origin("Natural Earth (its data)", "", "CC0-1.0", "nobody: public domain"));

    static List<Origin> inside() {
        return INSIDE;
    }

    /** That of a jar, by its name. */
    static Optional<Origin> of(String name) {
        return JARS.stream().filter(each -> name.startsWith(each.prefix)).findFirst();
    }

    /** Our own licence, and those of what is passed on with it. */
    static String copyright(String own) {
        return own
                + "\nPassed on with it, unchanged but for what was left out, each under a licence of"
                + " its own\n(SPDX; the texts lie in /usr/share/common-licenses, at"
                + " spdx.org/licenses,\nand for Java in /opt/gallerist/lib/runtime/legal):\n\n"
                + Stream.of(List.of(JAVA), JARS, INSIDE)
                        .flatMap(List::stream)
                        .filter(each -> !each.prefix.equals("gallerist"))
                        .map(each ->
                                "  %s: %s\n      (c) %s\n"
                                        .formatted(each.prefix, each.licence, each.holder))
                        .collect(Collectors.joining());
    }
}
