package firstlayer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static firstlayer.HouseRules.law;
import static firstlayer.HouseRules.views;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import firstlayer.HouseRules.Law;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.stream.Stream;

/** Which room may know which. */
final class Arrows {

    private Arrows() {}

    static List<Law> all() {
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
                        "widget knows param and script alone",
                        room("widget")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("widget", "param", "script"))),
                        "the contract must not lean on who keeps it",
                        firstlayer.widget.KnowsAPlot.class),
                law(
                        "script knows math and param alone",
                        room("script")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("script", "math", "param"))),
                        "what a program needs of a language is the same for every widget",
                        firstlayer.script.KnowsAWidget.class),
                law(
                        "study knows param alone",
                        room("study")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("study", "param"))),
                        "rules of learning have no pixels",
                        firstlayer.study.KnowsAWidget.class),
                law(
                        "lecture knows note and param alone",
                        room("lecture")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("lecture", "note", "param"))),
                        "a lecture is walked through without a display",
                        firstlayer.lecture.KnowsAWidget.class),
                law(
                        "store knows study, lecture and param alone",
                        room("store")
                                .should()
                                .onlyDependOnClassesThat(outsiders().or(in("store", "study", "lecture", "param"))),
                        "what is written to disk must not change with the window",
                        firstlayer.store.KnowsAWidget.class),
                law(
                        "a widget's model knows math, widget, script and param",
                        classes()
                                .that(resideInAPackage("firstlayer.widgets.."))
                                .and(not(views()))
                                .should()
                                .onlyDependOnClassesThat(outsiders()
                                        .or(in("math", "widget", "script", "param"))
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
                                .onlyDependOnClassesThat(outsiders()
                                        .or(in(
                                                "ui", "lecture", "note", "study", "store", "plot", "widget", "script",
                                                "param"))),
                        "the window must show a sixth question without a change",
                        firstlayer.ui.KnowsAWidgetOfTheCatalog.class),
                law(
                        "rooms form no circle",
                        slices().matching("firstlayer.(*)..").should().beFreeOfCycles(),
                        "a house with a circle has no ground floor",
                        firstlayer.param.KnowsItsReader.class,
                        firstlayer.widget.KnowsAParameter.class));
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
}
