package firstlayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the house holds in the program, and catches the class that was written to break it. */
class ArchitectureTest {

    private static JavaClasses program;

    @BeforeAll
    static void readProgram() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("firstlayer");
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return HouseRules.all().stream()
                .map(law -> DynamicTest.dynamicTest(
                        law.name(), () -> law.rule().allowEmptyShould(true).check(program)));
    }

    /** A stranger searches by name. */
    @Test
    void noTwoClassesOfTheProgramShareAName() {
        Map<String, List<String>> places = program.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        assertTrue(places.size() > 100, "they were read");
        places.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    void noTestDependsOnTheMachinesLanguage() {
        HouseRules.Law language = HouseRules.language();
        List<String> fixtures =
                language.broken().stream().map(Class::getSimpleName).toList();
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(place -> fixtures.stream().noneMatch(place::contains))
                .importPackages("firstlayer");
        language.rule().check(tests);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRejectsTheClassWrittenToBreakIt() {
        return HouseRules.all().stream().map(law -> DynamicTest.dynamicTest(law.name(), () -> rejects(law)));
    }

    private static void rejects(HouseRules.Law law) {
        assertFalse(law.broken().isEmpty(), "a rule without a class that breaks it proves nothing");
        JavaClasses fixture = new ClassFileImporter().importClasses(law.broken().toArray(Class<?>[]::new));
        EvaluationResult result = law.rule().allowEmptyShould(true).evaluate(fixture);
        assertTrue(result.hasViolation(), () -> law.name() + " lets " + List.copyOf(law.broken()) + " through");
    }
}
