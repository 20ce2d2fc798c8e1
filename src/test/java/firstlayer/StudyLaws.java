package firstlayer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static firstlayer.HouseRules.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import firstlayer.HouseRules.Law;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What the rules of learning do without, so that a year of them can be tried in a second. */
final class StudyLaws {

    private static final String STUDY = "firstlayer.study..";

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>",
            "java.util.GregorianCalendar.<init>");

    private StudyLaws() {}

    static List<Law> all() {
        return List.of(
                law(
                        "study knows no pixels and no files",
                        noClasses()
                                .that()
                                .resideInAPackage(STUDY)
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "javafx..",
                                        "java.awt..",
                                        "java.io..",
                                        "java.nio.channels..",
                                        "java.nio.file..")),
                        "rules of learning are a fold over events, whoever brings them",
                        firstlayer.study.ReadsAFile.class),
                law(
                        "study knows no clock but the one it is handed",
                        noClasses().that().resideInAPackage(STUDY).should().accessTargetWhere(theMachinesClock()),
                        "a year of reviews must pass in a test",
                        firstlayer.study.ReadsTheClock.class));
    }

    private static DescribedPredicate<JavaAccess<?>> theMachinesClock() {
        return describe("the machine's clock", access -> {
            AccessTarget target = access.getTarget();
            String name = target.getOwner().getName() + "." + target.getName();
            return CLOCKS.contains(name)
                    || name.startsWith("java.time.") && tells(target.getName()) && !isHanded(target);
        });
    }

    // now, systemUTC, tickSeconds and so on, but not tick, which turns a clock that it is handed into another.
    private static boolean tells(String name) {
        return name.equals("now") || name.startsWith("system") || name.startsWith("tick");
    }

    private static boolean isHanded(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
