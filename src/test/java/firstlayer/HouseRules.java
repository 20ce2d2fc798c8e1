package firstlayer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
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

    private HouseRules() {}

    static List<Law> all() {
        return Stream.of(arrows(), toolkit(), habits()).flatMap(List::stream).toList();
    }

    private static List<Law> arrows() {
        return List.of(
                law(
                        "param knows nobody of ours",
                        room("param")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("param"))),
                        "whoever declares a setting must not care who reads it",
                        firstlayer.param.KnowsAWidget.class),
                law(
                        "math stands on java.base alone",
                        room("math")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java.lang",
                                        "java.lang.invoke",
                                        "java.util",
                                        "java.util.function",
                                        "java.util.stream",
                                        "firstlayer.math..")),
                        "the core must be readable and usable without this program",
                        firstlayer.math.KnowsALogger.class),
                law(
                        "note knows param alone",
                        room("note")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("note", "param"))),
                        "a note's text must be checkable without any widget",
                        firstlayer.note.KnowsAWidget.class),
                law(
                        "plot knows param alone",
                        room("plot")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("plot", "param"))),
                        "axes and pens serve every picture",
                        firstlayer.plot.KnowsAWidget.class),
                law(
                        "widget knows param alone",
                        room("widget")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("widget", "param"))),
                        "the contract must not lean on who keeps it",
                        firstlayer.widget.KnowsAPlot.class),
                law(
                        "study knows param alone",
                        room("study")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("study", "param"))),
                        "rules of learning have no pixels",
                        firstlayer.study.KnowsAWidget.class),
                law(
                        "store knows study and param alone",
                        room("store")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("store", "study", "param"))),
                        "what is written to disk must not change with the window",
                        firstlayer.store.KnowsAWidget.class),
                law(
                        "a widget's model knows math, widget and param",
                        classes()
                                .that(resideInAPackage("firstlayer.widgets.."))
                                .and(not(views()))
                                .should()
                                .onlyDependOnClassesThat(outsiders()
                                        .or(in("math", "widget", "param"))
                                        .or(resideInAPackage("firstlayer.widgets.*.model.."))),
                        "a model is solved without a display",
                        firstlayer.widgets.broken.model.ModelThatPlots.class),
                law(
                        "a widget's view knows plot, math, widget and param",
                        classes()
                                .that(resideInAPackage("firstlayer.widgets.."))
                                .and(views())
                                .should()
                                .onlyDependOnClassesThat(
                                        outsiders().or(in("plot", "math", "widget", "param", "widgets"))),
                        "the window is built around a view, not into it",
                        firstlayer.widgets.broken.view.KnowsTheWindow.class),
                law(
                        "only what implements WidgetView is named …View",
                        classes()
                                .that(resideInAPackage("firstlayer.widgets.."))
                                .and()
                                .haveSimpleNameEndingWith("View")
                                .should()
                                .implement(WidgetView.class),
                        "a suffix that everybody wears says nothing",
                        firstlayer.widgets.broken.view.PaintsNothingView.class),
                law(
                        "widgets are strangers to each other",
                        slices().matching("firstlayer.widgets.(*)..").should().notDependOnEachOther(),
                        "a widget can be taken out like a drawer",
                        firstlayer.widgets.broken.model.KnowsItsNeighbour.class,
                        firstlayer.widgets.neighbour.model.Neighbour.class),
                law(
                        "ui never sees a widget of the catalog, nor app",
                        room("ui")
                                .should()
                                .onlyDependOnClassesThat(
                                        outsiders().or(in("ui", "note", "study", "store", "plot", "widget", "param"))),
                        "the window must show a sixth question without a change",
                        firstlayer.ui.KnowsAWidgetOfTheCatalog.class),
                law(
                        "rooms form no circle",
                        slices().matching("firstlayer.(*)..").should().beFreeOfCycles(),
                        "a house with a circle has no ground floor",
                        firstlayer.param.KnowsItsReader.class,
                        firstlayer.widget.KnowsAParameter.class));
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
                        "AWT only where a formula is drawn",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.ui.prose.tex..")))
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
                                .callMethod(UUID.class, "randomUUID")
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(ThreadLocalRandom.class, "current")
                                .orShould()
                                .dependOnClassesThat(name("java.security.SecureRandom")),
                        "every picture reproduces",
                        firstlayer.math.DrawsWithoutASeed.class),
                law(
                        "Jackson's databind only in store",
                        noClasses()
                                .that(not(resideInAPackage("firstlayer.store..")))
                                .should()
                                .dependOnClassesThat(resideInAPackage("tools.jackson.databind..")),
                        "what is written to disk has one door",
                        firstlayer.ui.WritesJson.class),
                law(
                        "static fields are final",
                        fields().that().areStatic().should().beFinal(),
                        "nothing is reachable from nowhere",
                        firstlayer.ui.RemembersStatically.class));
    }

    private static Law law(String name, ArchRule rule, String because, Class<?>... broken) {
        return new Law(name, rule.because(because), List.of(broken));
    }

    private static GivenClassesConjunction room(String room) {
        return classes().that(in(room));
    }

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(
                Stream.of(rooms).map(room -> "firstlayer." + room + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> outsiders() {
        return not(resideInAPackage("firstlayer.."));
    }

    private static DescribedPredicate<JavaClass> views() {
        return resideInAPackage("firstlayer.widgets.*.view..")
                .or(describe(
                        "the contract of views",
                        c -> c.getPackageName().equals("firstlayer.widget") && c.isAssignableTo(WidgetView.class)));
    }

    private static DescribedPredicate<JavaClass> inputControl() {
        return describe(
                "an input control",
                c -> c.getPackageName().equals("javafx.scene.control") && INPUT_CONTROLS.contains(c.getSimpleName()));
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
