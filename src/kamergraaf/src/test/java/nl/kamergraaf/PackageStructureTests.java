package nl.kamergraaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to what they may depend on. */
class PackageStructureTests {

    private static final String ROOT = "nl.kamergraaf";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What each package may use besides the JDK, JSpecify, {@code text} and {@code model}. */
    private static final Map<String, List<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("lexicon", List.of()),
            Map.entry("ingest", List.of("lexicon")),
            Map.entry("structure", List.of("lexicon")),
            Map.entry("mention", List.of("lexicon")),
            Map.entry("resolve", List.of("lexicon")),
            Map.entry("graph", List.of("resolve")),
            Map.entry("query", List.of()),
            Map.entry("neo4j", List.of("resolve", "graph", "query")),
            Map.entry("pipeline", List.of("ingest", "structure", "mention", "lexicon", "resolve", "graph")),
            Map.entry("cli", List.of("pipeline", "query", "graph")),
            Map.entry("web", List.of("pipeline", "query"))));

    private static final List<String> PURE =
            List.of("text", "model", "lexicon", "structure", "mention", "resolve", "graph", "query");

    @Test
    void sawTheClasses() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
        for (String name : ALLOWED.keySet()) {
            assertThat(CLASSES.that(resideInAPackage(ROOT + "." + name + "..")))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @TestFactory
    List<DynamicTest> packagesUseWhatTheyMay() {
        List<DynamicTest> tests = new ArrayList<>();
        ALLOWED.forEach((name, others) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            List<String> allowed = new ArrayList<>(List.of("text", "model", name));
            allowed.addAll(others);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat(ownClassesOutside(allowed))
                    .check(CLASSES);
        })));
        return tests;
    }

    private static DescribedPredicate<JavaClass> ownClassesOutside(List<String> allowed) {
        String[] packages =
                allowed.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        return resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
    }

    @Test
    void textKnowsTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".text..")
                .check(CLASSES);
    }

    @Test
    void modelKnowsTextOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".text..", ROOT + ".model..")
                .check(CLASSES);
    }

    @Test
    void findersOfMentionsDoNotSeeEachOther() {
        for (String one : List.of("entity", "date", "citation")) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".mention." + one + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(List.of("entity", "date", "citation").stream()
                            .filter(other -> !other.equals(one))
                            .map(other -> ROOT + ".mention." + other + "..")
                            .toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("morfologik..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".neo4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..", "org.springframework.data..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".cli..", ROOT + ".web..", ROOT + ".neo4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void pureStagesHaveNoClockRandomnessOrNetwork() {
        String[] pure = PURE.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, java.time.Clock.class, java.security.SecureRandom.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }
}
