package firstlayer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.widget.WidgetView;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The rules of the house, each with the class that was written to break it. */
final class HouseRules {

    /**
     * @param broken classes of the test tree that the rule must reject
     */
    record Law(String name, ArchRule rule, List<Class<?>> broken) {}

    private static final Set<String> INPUT_CONTROLS =
            Set.of("Slider", "Spinner", "ComboBox", "ChoiceBox", "CheckBox", "TextField", "TextArea");

    // String.formatted has no place for a locale at all.
    private static final Set<String> LANGUAGE_OF_THE_MACHINE = Set.of(
            "java.lang.String.formatted(",
            "java.lang.String.format(java.lang.String",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.io.PrintStream.printf(java.lang.String",
            "java.io.PrintStream.format(java.lang.String",
            "java.io.PrintWriter.printf(java.lang.String",
            "java.io.PrintWriter.format(java.lang.String",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Formatter.<init>()",
            "javafx.beans.binding.Bindings.format(java.lang.String",
            "javafx.beans.binding.NumberExpression.asString(java.lang.String)");

    private HouseRules() {}

    static List<Law> all() {
        return Stream.of(Arrows.all(), StudyLaws.all(), toolkit(), habits())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Law> toolkit() {
        return List.of(
                law(
                        "JavaFX only in plot, ui, app and views",
                        noClasses()
                                .that(not(
                                        resideInAnyPackage("firstlayer.plot..", "firstlayer.ui..", "firstlayer.app..")))
                                .and(not(views()))
                                .should()
                                .dependOnClassesThat(resideInAPackage("javafx..")),
                        "everything else must run without a display",
                        firstlayer.widgets.broken.model.ModelWithANode.class),
                law(
                        "colours are made in plot alone",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.plot..")))
                                .should()
                                .dependOnClassesThat(name("javafx.scene.paint.Color")),
                        "a colour is named in the theme and nowhere else",
                        firstlayer.ui.MixesAColour.class),
                law(
                        "no inline style",
                        noClasses()
                                .should()
                                .callMethodWhere(target(name("setStyle"))
                                        .and(target(owner(assignableTo("javafx.css.Styleable"))))),
                        "a theme is one file",
                        firstlayer.ui.StylesInline.class),
                law(
                        "AWT only where a formula is drawn, a film is written and fonts are asked",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.ui.prose.tex..")))
                                .and(not(name("firstlayer.ui.export.GifFile")))
                                .and(not(name("firstlayer.app.MissingGlyphs")))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..")),
                        "one toolkit draws the window",
                        firstlayer.ui.UsesAwt.class),
                law(
                        "only ui.controls builds an input control from a parameter",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.ui.controls..")))
                                .and(turnSettings())
                                .should()
                                .callConstructorWhere(target(owner(inputControl()))),
                        "a setting has one control, derived from its declaration",
                        firstlayer.ui.BuildsASlider.class));
    }

    private static List<Law> habits() {
        return List.of(
                law(
                        "only ui.NodeTree asks a window for its pixels",
                        noClasses()
                                .that(not(name("firstlayer.ui.NodeTree")))
                                .should()
                                .callMethodWhere(target(nameMatching("get(Output|Render)Scale[XY]"))),
                        "what is laid out while it is in no window has none to ask",
                        firstlayer.ui.AsksItsWindow.class),
                law(
                        "no Utils, Helper or Manager",
                        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)"),
                        "a name says what a class is for",
                        firstlayer.ui.WindowManager.class),
                law(
                        "nothing prints outside app",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.app..")))
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethodWhere(target(name("printStackTrace"))),
                        "messages go where the reader looks",
                        firstlayer.ui.Prints.class),
                law(
                        "chance has a seed",
                        noClasses()
                                .should()
                                .callConstructor(java.util.Random.class)
                                .orShould()
                                .callConstructor(SplittableRandom.class)
                                .orShould()
                                .callMethod(Collections.class, "shuffle", List.class)
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(ThreadLocalRandom.class, "current")
                                .orShould()
                                .dependOnClassesThat(name("java.security.SecureRandom")),
                        "every picture reproduces",
                        firstlayer.math.DrawsWithoutASeed.class),
                law(
                        "only an event gets an id by chance",
                        noClasses()
                                .that(not(name("firstlayer.app.StudySession")))
                                .should()
                                .callMethod(UUID.class, "randomUUID"),
                        "two computers must never give one id to two events, and everything else reproduces",
                        firstlayer.math.DrawsAnId.class),
                law(
                        "Jackson's databind only in store",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.store..")))
                                .should()
                                .dependOnClassesThat(resideInAPackage("tools.jackson.databind..")),
                        "what is written to disk has one door",
                        firstlayer.ui.WritesJson.class),
                language(),
                law(
                        "static fields are final",
                        fields().that().areStatic().should().beFinal(),
                        "nothing is reachable from nowhere",
                        firstlayer.ui.RemembersStatically.class));
    }

    /** The tests keep this one too: they are run under other languages. */
    static Law language() {
        return law(
                "no text depends on the machine's language",
                noClasses().should().accessTargetWhere(inTheMachinesLanguage()),
                "a number written under another language must read back here",
                firstlayer.ui.WritesInTheMachinesLanguage.class);
    }

    static Law law(String name, ArchRule rule, String because, Class<?>... broken) {
        return new Law(name, rule.because(because), List.of(broken));
    }

    static DescribedPredicate<JavaClass> views() {
        return resideInAPackage("firstlayer.widgets.*.view..")
                .or(resideInAPackage("firstlayer.widgets"))
                .or(describe(
                        "the contract of views",
                        c -> c.getPackageName().equals("firstlayer.widget") && c.isAssignableTo(WidgetView.class)));
    }

    private static DescribedPredicate<JavaClass> inputControl() {
        return describe(
                "an input control",
                c -> c.getPackageName().equals("javafx.scene.control") && INPUT_CONTROLS.contains(c.getSimpleName()));
    }

    private static DescribedPredicate<JavaAccess<?>> inTheMachinesLanguage() {
        return describe(
                "text in the machine's language",
                access -> LANGUAGE_OF_THE_MACHINE.stream()
                        .anyMatch(access.getTarget().getFullName()::startsWith));
    }

    private static DescribedPredicate<JavaClass> turnSettings() {
        return describe(
                "know a kind of parameter, or a number lens",
                c -> c.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(known ->
                                known.isAssignableTo(Parameter.class) || known.isAssignableTo(NumberLens.class)));
    }
}
