package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import firstlayer.param.Link;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** Whether note and status bar show the numbers of this moment: those of a widget that was asked nothing before. */
final class SameNumbers {

    private static final String NONE = "—";

    private SameNumbers() {}

    /**
     * @param page said before each number that is another one
     */
    static List<String> faults(OpenWindow open, String page) {
        Link link = Link.read(open.link());
        Set<String> right = right(Catalog.all().require(link.widget()).widget(), link.query());
        List<String> faults = new ArrayList<>();
        onFxThread(() -> {
            Parent root = open.scene().getRoot();
            Stream.concat(inNote(root), inStatus(root))
                    .filter(number -> !right.contains(number) && !isMissing(number, right))
                    .forEach(number -> faults.add(
                            String.format(Locale.ROOT, "%s: '%s' is shown, and is not so at %s", page, number, link)));
            return null;
        });
        return faults;
    }

    private static <R> Set<String> right(Widget<R> widget, String query) {
        Values values = Values.initial(widget.parameters()).with(query);
        Set<String> right = new LinkedHashSet<>();
        for (Parameter<?> parameter : values.parameters()) {
            for (NumberLens lens : parameter.lenses(values)) {
                NumberLens today = lens.within(widget.sliderRange(lens, values));
                right.add(today.label() + " " + today.text(values));
            }
        }
        Snapshot.of(widget, values, widget.solve(values, Progress.silent()))
                .readings()
                .values()
                .forEach(told -> {
                    boolean known = told.reading().number().isPresent();
                    right.add(told.label() + " " + told.text()
                            + (told.unit().isEmpty() || !known ? "" : " " + told.unit()));
                });
        return right;
    }

    // What is not there now is shown as a dash, and nothing of that name may be there.
    private static boolean isMissing(String number, Set<String> right) {
        return number.endsWith(" " + NONE)
                && right.stream().noneMatch(other -> other.startsWith(number.substring(0, number.length() - 1)));
    }

    private static Stream<String> inNote(Parent root) {
        return root.lookupAll(".live").stream()
                .filter(Tree::isSeen)
                .filter(number -> !isDrawn(number))
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .map(SameNumbers::spoken);
    }

    // An exercise has numbers of its own, drawn anew each time.
    private static boolean isDrawn(Node number) {
        return Tree.above(number).anyMatch(parent -> parent.getStyleClass().contains("exercise"));
    }

    // Behind a number that is missing stands why.
    private static String spoken(Labeled number) {
        String spoken = number.getAccessibleText();
        int end = spoken.lastIndexOf(number.getText() + ", ");
        return end < 0 ? spoken : spoken.substring(0, end + number.getText().length());
    }

    private static Stream<String> inStatus(Parent root) {
        return root.lookupAll(".status-number").stream()
                .filter(Tree::isSeen)
                .map(Parent.class::cast)
                .map(pair -> text(pair, 0).replaceFirst(" =$", "") + " " + text(pair, 1));
    }

    private static String text(Parent pair, int place) {
        Node node = pair.getChildrenUnmodifiable().get(place);
        return ((Labeled) node).getText();
    }
}
