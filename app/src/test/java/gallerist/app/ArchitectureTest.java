package gallerist.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "gallerist", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE =
            classes()
                    .that()
                    .resideInAPackage("gallerist.model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("gallerist.model..", "java..", "org.jspecify..")
                    .because("rules are values and functions that every face and store can share");

    @ArchTest
    static final ArchRule STORAGE_KNOWS_NO_FACE =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("gallerist.app..", "picocli..", "tools.jackson..")
                    .because("all faces call the same verbs, so none of them may shape a verb");

    @ArchTest
    static final ArchRule FACES_SEE_VERBS_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("gallerist.storage..")
                                    .and(resideOutsideOfPackage("gallerist.storage")))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                    .because("rights, locks and the log are enforced once, inside the verbs");

    @ArchTest
    static final ArchRule CLIENT_IS_THIN =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app.owner..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "gallerist.app.cli..",
                            "gallerist.app.wire..",
                            "gallerist.app.text..",
                            "picocli..",
                            "tools.jackson..",
                            "io.burt..")
                    .because("a thin client must start about as fast as a bare JVM");

    @ArchTest
    static final ArchRule COMMAND_LINE_IS_NO_DESKTOP =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "gallerist.app.cli..",
                            "gallerist.app.owner..",
                            "gallerist.app.wire..",
                            "gallerist.app.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
                    .because("a command runs without a display and never loads a toolkit");

    @ArchTest
    static final ArchRule WIRE_AND_TEXT_SERVE_EVERY_FACE =
            noClasses()
                    .that()
                    .resideInAnyPackage("gallerist.app.wire..", "gallerist.app.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("gallerist.app.cli..", "gallerist.app.owner..", "picocli..")
                    .because("the desktop shows the same sentences and exports the same JSON");

    @ArchTest
    static final ArchRule COMMANDS_KNOW_ONLY_THEIR_TERMINAL =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("gallerist.app", "gallerist.bench..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "halt", int.class)
                    .because("a command may run inside an owner for somebody else's terminal");

    @ArchTest
    static final ArchRule NOTHING_GLOBAL_CHANGES =
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(SYNTHETIC)
                    .should()
                    .beFinal()
                    .because("objects receive what they need in their constructor");

    @ArchTest
    static final ArchRule THE_APP_HAS_NO_CYCLES =
            slices().matching("gallerist.app.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a package that needs its user is one package with it");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_HAS_NO_CYCLES =
            slices().matching("gallerist.app.cli.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("nouns of the command line do not see each other");
}
