package org.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Data flows one way, each library has one home, and the domain is pure (docs/decisions/0001). */
class FloorsTest {

    private static final List<String> FLOORS = List.of(
            "signature",
            "notation",
            "text",
            "language",
            "article",
            "encoder",
            "provenance",
            "alignment",
            "witness",
            "check",
            "score",
            "drift",
            "engine",
            "store",
            "report",
            "seal",
            "plan",
            "job",
            "cli");

    /** Package prefix of a library to the floors that may use it. */
    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("tools.jackson", List.of("notation", "article")),
            Map.entry("com.fasterxml.jackson", List.of("notation")),
            Map.entry("org.yaml.snakeyaml", List.of("notation")),
            Map.entry("com.ibm.icu", List.of("language")),
            Map.entry("com.github.pemistahl", List.of("language")),
            Map.entry("ai.onnxruntime", List.of("encoder")),
            Map.entry("net.sf.extjwnl", List.of("language")),
            Map.entry("org.languagetool", List.of("language")),
            Map.entry("org.jsoup", List.of("article")),
            Map.entry("net.dankito", List.of("article")),
            Map.entry("org.apache.lucene", List.of("provenance", "language")),
            Map.entry("com.github.difflib", List.of("report")),
            Map.entry("org.apache.poi", List.of("report", "article.container")),
            Map.entry("org.apache.tika", List.of("article.container")),
            Map.entry("org.netpreserve", List.of("article.container")),
            Map.entry("org.springframework", List.of("job", "store")),
            Map.entry("org.springframework.batch", List.of("job")),
            Map.entry("org.flywaydb", List.of("store", "job")),
            Map.entry("org.h2", List.of("store", "job")),
            Map.entry("picocli", List.of("cli"))));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stemma");

    @Test
    void aFloorUsesOnlyTheFloorsBelowIt() {
        for (int i = 0; i < FLOORS.size(); i++) {
            String[] above = FLOORS.subList(i + 1, FLOORS.size()).stream()
                    .map(FloorsTest::floor)
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(floor(FLOORS.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .because("data flows one way")
                        .check(HOUSE);
            }
        }
    }

    @Test
    void everyPackageStandsOnAFloor() {
        noClasses()
                .should()
                .resideOutsideOfPackages(FLOORS.stream().map(FloorsTest::floor).toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void everyLibraryHasItsDoor() {
        DOORS.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(homes.stream().map(FloorsTest::floor).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("changing " + library + " must touch " + homes + " alone")
                .check(HOUSE));
    }

    @Test
    void theDomainIsPure() {
        String[] domain = FLOORS.subList(0, FLOORS.indexOf("store")).stream()
                .map(FloorsTest::floor)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(Instant.class, "now")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(LocalDate.class, "now")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(Locale.class, "getDefault")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(System.class, "getenv", String.class)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "random or clock",
                        (JavaClass type) -> type.isEquivalentTo(Random.class) || type.isEquivalentTo(Clock.class)))
                .check(HOUSE);
        for (String function : List.of("log", "exp", "log10", "sin", "cos", "tanh")) {
            noClasses()
                    .that()
                    .resideInAnyPackage(domain)
                    .should()
                    .callMethod(Math.class, function, double.class)
                    .because("Math." + function + " may differ between machines; StrictMath may not")
                    .check(HOUSE);
        }
        noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .callMethod(Math.class, "pow", double.class, double.class)
                .check(HOUSE);
    }

    private static String floor(String name) {
        return "org.stemma." + name + "..";
    }
}
