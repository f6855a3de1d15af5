package org.qingyang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Keeps the rooms apart: who may import whom, and who may speak to which library.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.qingyang");

    /// A room and the rooms that it may import, beside itself.
    private record Room(String name, String... mayImport) {

        void check() {
            String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(mayImport))
                    .map(Room::packageOf).toArray(String[]::new);
            noClasses().that().resideInAPackage(packageOf(name)).should().dependOnClassesThat(
                    resideInAPackage("org.qingyang..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true).check(CLASSES);
        }

        static String packageOf(String name) {
            return "org.qingyang." + name + "..";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatItMay() {
        return Stream.of(
                new Room("text"),
                new Room("model", "text"),
                new Room("wording", "model"),
                new Room("language", "model", "text", "wording"),
                new Room("reading", "language", "model", "text", "wording"),
                new Room("facts", "language", "model", "text"),
                new Room("topics", "language", "model"),
                new Room("intake", "model", "text", "wording"),
                new Room("desk", "reading", "language", "model", "text", "wording"),
                new Room("search", "model", "text", "wording"),
                new Room("store", "search", "desk", "model", "text", "wording"),
                new Room("proof", "model", "text", "wording"),
                new Room("service", "search", "store", "facts", "topics", "proof", "desk", "intake", "reading", "language", "model",
                        "text", "wording"),
                new Room("cli", "service", "search", "proof", "intake", "reading", "desk", "model", "text", "wording"),
                new Room("workbench", "service", "search", "desk", "model", "text", "wording"))
                .map(room -> DynamicTest.dynamicTest(room.name(), room::check));
    }

    @Test
    void everyClassIsInARoom() {
        classes().that().resideInAPackage("org.qingyang..").should().resideInAnyPackage(Stream.of("text", "model",
                "wording", "language", "reading", "facts", "topics", "intake", "desk", "search", "store", "proof",
                "service", "cli", "workbench")
                .map(Room::packageOf).toArray(String[]::new)).check(CLASSES);
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("org.qingyang.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheWorkbenchKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackage("org.qingyang.workbench..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..").check(CLASSES);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses().that().resideOutsideOfPackage("org.qingyang.store..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLanguageRoomKnowsHanLp() {
        noClasses().that().resideOutsideOfPackage("org.qingyang.language..")
                .should().dependOnClassesThat().resideInAPackage("com.hankcs..").check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        noClasses().that().resideOutsideOfPackage("org.qingyang.cli..").should(ACCESS_STANDARD_STREAMS).check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.qingyang..")
                .should().notHaveModifier(JavaModifier.FINAL).check(CLASSES);
    }
}
