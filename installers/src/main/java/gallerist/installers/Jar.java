package gallerist.installers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar on its way into a release. No ahead-of-time cache takes class files from before Java 6, and
 * picocli's are that old: they are written anew in a later form, with the same code. Libraries for
 * other systems and processors stay behind.
 */
record Jar(Path file) {
    private static final Pattern LIBRARY =
            Pattern.compile("(aix|darwin|freebsd|linux|win)/([^/]+)/[^/]+\\.(so|dll|dylib)");
    private static final String OWN_SYSTEM =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).replace("mac os x", "darwin");
    private static final Set<String> OWN_PROCESSORS =
            System.getProperty("os.arch").equals("aarch64")
                    ? Set.of("aarch64")
                    : Set.of("amd64", "x86_64");
    private static final int JAVA_6 = 50;
    private static final int JAVA_8 = 52;
    private static final int VERSION_BYTE = 7;

    void copyTo(Path copy) throws IOException {
        if (needsChange()) {
            renewTo(copy);
        } else {
            Files.copy(file, copy);
        }
    }

    private boolean needsChange() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (isForeign(entry)
                        || isOld(entry, zip.getInputStream(entry).readNBytes(VERSION_BYTE + 1))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isOld(ZipEntry entry, byte[] content) {
        return entry.getName().endsWith(".class") && content[VERSION_BYTE] < JAVA_6;
    }

    /** Whether it is a library in a folder that is named after another system or processor. */
    private static boolean isForeign(ZipEntry entry) {
        var library = LIBRARY.matcher(entry.getName());
        return library.matches()
                && !(OWN_SYSTEM.startsWith(library.group(1))
                        && OWN_PROCESSORS.contains(library.group(2)));
    }

    private void renewTo(Path copy) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var loader =
                        new URLClassLoader(
                                new URL[] {file.toUri().toURL()},
                                ClassLoader.getPlatformClassLoader());
                var out =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(copy)))) {
            var classFile =
                    ClassFile.of(
                            ConstantPoolSharingOption.NEW_POOL,
                            StackMapsOption.GENERATE_STACK_MAPS,
                            ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(loader)
                                            .orElse(ClassHierarchyResolver.defaultResolver())));
            out.setComment(
                    "Class files brought to the form of Java 8 and libraries of other machines left"
                            + " out, otherwise unchanged.");
            for (var entry : zip.stream().filter(each -> !isForeign(each)).toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                var written = new ZipEntry(entry.getName());
                written.setTime(entry.getTime());
                out.putNextEntry(written);
                out.write(isOld(entry, content) ? renewed(classFile, content) : content);
                out.closeEntry();
            }
        }
    }

    private static byte[] renewed(ClassFile classFile, byte[] content) {
        ClassModel old = classFile.parse(content);
        ClassTransform version =
                (builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(JAVA_8, 0);
                    } else {
                        builder.with(element);
                    }
                };
        // Only code that is built anew gets the stack maps that the later form asks for.
        var code = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return classFile.transformClass(old, version.andThen(code));
    }
}
