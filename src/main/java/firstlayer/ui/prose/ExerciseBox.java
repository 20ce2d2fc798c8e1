package firstlayer.ui.prose;

import firstlayer.note.NoteAddress;
import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.NumberItem;
import firstlayer.study.Fact;
import firstlayer.ui.Copying;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An exercise with the numbers of one of its draws. An answer stands; the way on is another draw. */
final class ExerciseBox extends VBox {

    private final NumberItem item;
    private final RenderContext page;
    private final AskedItem asked;
    private final VBox question = new VBox();
    private final AnswerField field;
    private final FlowPane further = new FlowPane();
    private final VBox told = new VBox();
    private final SureBox sure;
    private final Button link = new Button();
    private OptionalInt opened = OptionalInt.empty();
    private int count;
    private String query = "";
    private Optional<ExerciseMarking> marking = Optional.empty();
    private Optional<Fact.Computed> answer = Optional.empty();

    ExerciseBox(NumberItem item, RenderContext page) {
        this.item = item;
        this.page = page;
        this.asked = page.study().item(item);
        this.field = new AnswerField(typed -> page.answers().typed(item.id(), typed), this::give);
        this.sure = SureBox.ofField(said -> page.answers().sure(item.id(), said));
        getStyleClass().addAll("quiz-item", "exercise");
        question.getStyleClass().add("exercise-question");
        link.getStyleClass().setAll("again");
        link.setOnAction(event -> copyLink());
        further.getStyleClass().add("answer-row");
        further.getChildren()
                .addAll(
                        button("Show me", "Sets the picture to these numbers. Undo brings yours back.", this::showMe),
                        button("Another one", "Asks the same with other numbers.", () -> {
                            askAgain();
                            field.focus();
                        }));
        HBox foot = new HBox(sure, link);
        foot.getStyleClass().add("item-foot");
        HBox.setHgrow(sure, Priority.ALWAYS);
        getChildren().addAll(question, field, told, further, foot);
        page.study().watch(this::show);
        show();
    }

    private static Button button(String words, String help, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().setAll("reveal");
        button.setOnAction(event -> action.run());
        HelpTooltip.explain(button, help);
        return button;
    }

    boolean isOf(org.commonmark.node.Node other) {
        return item == other;
    }

    /** Shows one draw, counted from 1, whichever is on the screen. */
    void open(int draw) {
        opened = OptionalInt.of(draw);
        show();
    }

    /** Draws once more where the draw on the screen is answered. */
    void askAgain() {
        if (answer.isPresent()) {
            opened = OptionalInt.empty();
            page.answers().forget(item.id());
            asked.askAgain();
            show();
        }
    }

    private Optional<String> give(String typed, Optional<Boolean> keySays) {
        if (marking.isEmpty() || answer.isPresent()) {
            return Optional.empty();
        }
        try {
            Fact.Computed given =
                    marking.get().mark(typed, keySays.or(() -> page.answers().sure(item.id())));
            page.answers().forget(item.id());
            asked.record(given);
            return Optional.empty();
        } catch (IllegalArgumentException unread) {
            return Optional.of(unread.getMessage());
        }
    }

    private void show() {
        int now = opened.orElseGet(asked::showing);
        boolean anew = now != count;
        if (anew) {
            draw(now);
        }
        Optional<Fact.Computed> given = marking.flatMap(there -> asked.computed(now));
        if (anew || !given.equals(answer)) {
            answer = given;
            showAnswer();
        }
    }

    private void showAnswer() {
        boolean right = answer.filter(Fact.Computed::right).isPresent();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), answer.isPresent() && !right);
        for (Region shown : List.of(told, further)) {
            shown.setVisible(answer.isPresent());
            shown.setManaged(answer.isPresent());
        }
        if (answer.isPresent()) {
            if (sure.hasFocus()) {
                field.focus();
            }
            field.tell(answer.get().typed(), marking.orElseThrow().say(answer.get()));
            sure.tell(answer.get().sure());
        } else {
            field.ask(
                    marking.map(ExerciseMarking::aloud).orElse(""),
                    page.answers().typed(item.id()));
            sure.ask(page.answers().sure(item.id()));
        }
    }

    private void draw(int number) {
        if (count > 0) {
            // What was begun belongs to the numbers that stood there.
            page.answers().forget(item.id());
        }
        count = number;
        question.getChildren().clear();
        told.getChildren().clear();
        Optional<Drawn> drawn = item.exercise().drawn(number);
        marking = drawn.map(this::marking);
        marking.ifPresent(there -> told.getChildren().add(there.told()));
        query = drawn.map(Drawn::query).orElse("");
        field.setDisable(drawn.isEmpty());
        link.setText("Link to draw " + number);
        String help = "Copies " + address() + ", a link that opens this draw.";
        link.setTooltip(HelpTooltip.bubble(help));
        link.setAccessibleHelp(help);
        if (drawn.isEmpty()) {
            question.getChildren().add(new Label("With these numbers there is nothing to ask."));
        }
    }

    private ExerciseMarking marking(Drawn drawn) {
        WidgetSession<?> session = page.numbers().session().orElseThrow();
        RenderContext context = page.showing(LiveNumbers.fixed(session, session.ask(drawn.values())));
        item.question().forEach(block -> BlockRenderer.add(question, block, context));
        return new ExerciseMarking(item, drawn, context);
    }

    private void showMe() {
        page.act().accept(new ActionLink(ActionLink.Kind.SET, query, true));
    }

    private String address() {
        return NoteAddress.ofDraw(page.study().file(), item.id(), count);
    }

    private void copyLink() {
        Copying.putLink(address(), getScene().getWindow());
    }
}
