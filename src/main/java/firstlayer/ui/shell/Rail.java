package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.ScreenEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The questions and the other pages at the left; folded, only their numbers and signs. */
final class Rail extends VBox {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Consumer<Note> open;
    private final Map<ScreenEntry, ScreenButton> screens = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Label heading = new Label("QUESTIONS");
    private final Label order = new Label();
    private final Label foot = new Label();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<RailQuestion> numbered = new ArrayList<>();
    private final Workbook workbook;
    private final NextLine next;
    // Questions first.
    private List<Note> notes = List.of();
    private int questions;
    private boolean folded;

    /**
     * @param workbook what is shown of each question's evidence
     * @param go       opens what comes next
     */
    Rail(
            Consumer<Note> open,
            List<ScreenEntry> entries,
            Consumer<ScreenEntry> enter,
            Workbook workbook,
            Consumer<Workbook.Step> go) {
        this.open = open;
        this.workbook = workbook;
        this.next = new NextLine(entries, enter, workbook, go);
        entries.forEach(entry -> screens.put(entry, button(entry, enter)));
        getStyleClass().add("rail");
        setAccessibleText("Questions and pages");
        heading.getStyleClass().add("rail-heading");
        foot.getStyleClass().add("rail-foot");
        foot.setWrapText(true);
        order.getStyleClass().add("rail-order");
        order.setWrapText(true);
        setMinWidth(0);
    }

    /**
     * @param extras what is no question, such as the glossary
     * @param origin where the notes come from, in a few words
     */
    void show(List<Note> notes, List<Note> extras, String origin) {
        List<Note> all = Stream.concat(notes.stream(), extras.stream()).toList();
        boolean same = questions == notes.size() && titles(all).equals(titles(this.notes));
        this.notes = all;
        this.questions = notes.size();
        foot.setText(origin);
        workbook.keep(notes);
        if (!same) {
            build();
        }
        next.show(notes);
        order(notes);
        refresh();
    }

    // The numbers are those of the assignment; another order may be easier to follow.
    private void order(List<Note> notes) {
        List<Note> suggested = Library.inOrder(notes);
        boolean other = !suggested.equals(notes);
        order.setText(suggested.stream()
                .filter(note -> note.path().isPresent())
                .map(note -> String.valueOf(notes.indexOf(note) + 1))
                .collect(Collectors.joining(" → ", "Easiest in the order ", "")));
        order.setVisible(other && !folded);
        order.setManaged(order.isVisible());
    }

    private void build() {
        // The group would hold them.
        buttons.forEach(button -> button.setToggleGroup(null));
        buttons.clear();
        numbered.clear();
        for (int i = 0; i < questions; i++) {
            numbered.add(question(i));
        }
        buttons.addAll(numbered);
        for (int i = questions; i < notes.size(); i++) {
            buttons.add(extra(i));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().setAll(heading);
        getChildren().addAll(buttons.subList(0, questions));
        getChildren().add(order);
        getChildren().addAll(screens.values());
        getChildren().addAll(buttons.subList(questions, buttons.size()));
        getChildren().addAll(gap, next, foot);
        fold(folded);
    }

    /** Shows what is done by now, and what comes next. */
    void refresh() {
        for (int i = 0; i < questions; i++) {
            numbered.get(i).show(workbook.evidence(notes.get(i)));
        }
        next.refresh();
    }

    private static List<String> titles(List<Note> notes) {
        return notes.stream().map(Note::question).toList();
    }

    private RailQuestion question(int index) {
        RailQuestion button = new RailQuestion(index + 1, notes.get(index).question());
        wire(button, index);
        return button;
    }

    private ToggleButton extra(int index) {
        String title = notes.get(index).question();
        Label badge = new Label(title.substring(0, 1));
        badge.getStyleClass().add("rail-number");
        ToggleButton button = new ToggleButton(title, badge);
        button.getStyleClass().add("rail-extra");
        HelpTooltip.explain(button, title);
        wire(button, index);
        return button;
    }

    private void wire(ToggleButton button, int index) {
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(notes.get(index));
        });
    }

    private ScreenButton button(ScreenEntry entry, Consumer<ScreenEntry> enter) {
        ScreenButton button = new ScreenButton(entry);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            enter.accept(entry);
        });
        return button;
    }

    void select(Note note) {
        int index = notes.indexOf(note);
        if (index >= 0) {
            select(buttons.get(index));
        }
    }

    void select(ScreenEntry entry) {
        select(screens.get(entry));
    }

    private void select(ToggleButton now) {
        now.setSelected(true);
        // Space and Enter belong to the page that is open, also when it was opened by its key.
        if (Stream.concat(buttons.stream(), screens.values().stream()).anyMatch(ToggleButton::isFocused)) {
            now.requestFocus();
        }
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        heading.setVisible(!folded);
        heading.setManaged(!folded);
        order(notes.subList(0, questions));
        foot.setVisible(!folded);
        next.fold(folded);
        buttons.forEach(button -> button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        screens.values().forEach(button -> button.fold(folded));
    }
}
