package gallerist.installers;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTest {
    @TempDir Path folder;

    @Test
    void anOldClassDoesTheSameInItsLaterForm() throws Exception {
        var old = jar("old.jar", Map.of("Choice.class", choice(49), "text", new byte[] {1, 2}));
        var copy = folder.resolve("copy.jar");

        new Jar(old).copyTo(copy);

        assertThat(version(copy)).isEqualTo(52);
        try (var zip = new ZipFile(copy.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("text")))
                    .hasBinaryContent(new byte[] {1, 2});
        }
        try (var loader = new URLClassLoader(new URL[] {copy.toUri().toURL()})) {
            var choose = loader.loadClass("Choice").getMethod("choose", boolean.class);
            assertThat(choose.invoke(null, true)).isEqualTo(1);
            assertThat(choose.invoke(null, false)).isEqualTo(2);
        }
    }

    @Test
    void aJarOfOurTimeIsCopiedByteForByte() throws IOException {
        var jar = jar("new.jar", Map.of("Choice.class", choice(61)));
        var copy = folder.resolve("copy.jar");

        new Jar(jar).copyTo(copy);

        assertThat(copy).hasSameBinaryContentAs(jar);
    }

    @Test
    void librariesOfOtherMachinesStayBehind() throws IOException {
        var processor = System.getProperty("os.arch");
        var own = "linux/%s/libz.so".formatted(processor);
        var jar =
                jar(
                        "native.jar",
                        Map.of(
                                own,
                                new byte[1],
                                "aix/ppc64/libz.so",
                                new byte[1],
                                "a/b.so",
                                new byte[1]));
        var copy = folder.resolve("copy.jar");

        new Jar(jar).copyTo(copy);

        try (var zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("a/b.so")
                    .doesNotContain("aix/ppc64/libz.so");
        }
    }

    /** A class with a branch, which later forms want described. */
    private static byte[] choice(int version) {
        return ClassFile.of(ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED)
                .build(
                        ClassDesc.of("Choice"),
                        builder ->
                                builder.withVersion(version, 0)
                                        .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER)
                                        .withMethodBody(
                                                "choose",
                                                MethodTypeDesc.of(CD_int, CD_boolean),
                                                ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                                code ->
                                                        code.iload(0)
                                                                .ifThenElse(
                                                                        yes ->
                                                                                yes.iconst_1()
                                                                                        .ireturn(),
                                                                        no ->
                                                                                no.iconst_2()
                                                                                        .ireturn())));
    }

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return file;
    }

    private static int version(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.getInputStream(zip.getEntry("Choice.class")).readAllBytes()[7];
        }
    }
}
