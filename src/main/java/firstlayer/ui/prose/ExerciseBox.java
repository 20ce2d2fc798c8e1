package firstlayer.ui.prose;

import firstlayer.note.NoteAddress;
import firstlayer.note.exercise.Drawn;
import firstlayer.note.exercise.Marking;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.NumberItem;
import firstlayer.study.Fact;
import firstlayer.ui.Copying;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An exercise with the numbers of one of its draws. An answer stands; the way on is another draw. */
final class ExerciseBox extends VBox {

    private final NumberItem item;
    private final RenderContext page;
    private final AskedItem asked;
    private final VBox question = new VBox();
    private final AnswerField field;
    private final FlowPane further = new FlowPane();
    private final Verdict verdict;
    private final SureBox sure;
    private final Button link = new Button();
    private OptionalInt opened = OptionalInt.empty();
    private int count;
    private Optional<Drawn> drawn = Optional.empty();
    private RenderContext context;
    private Optional<Fact.Computed> answer = Optional.empty();

    ExerciseBox(NumberItem item, RenderContext page) {
        this.item = item;
        this.page = page;
        this.context = page;
        this.asked = page.study().item(item);
        this.field = new AnswerField(typed -> page.answers().typed(item.id(), typed), this::give);
        this.verdict = new Verdict(item);
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
        getChildren().addAll(question, field, verdict, further, foot);
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
        if (drawn.isEmpty() || answer.isPresent()) {
            return Optional.empty();
        }
        double value;
        try {
            value = item.exercise().read(typed);
        } catch (IllegalArgumentException unread) {
            return Optional.of(unread.getMessage());
        }
        Marking marking = item.exercise().mark(drawn.get(), value);
        Optional<String> slip = marking.slip().stream()
                .mapToObj(index -> item.exercise().slips().get(index).arithmetic())
                .findFirst();
        Optional<Boolean> said = keySays.or(() -> page.answers().sure(item.id()));
        page.answers().forget(item.id());
        asked.record(new Fact.Computed(count, typed.strip(), value, marking.right(), slip, said));
        return Optional.empty();
    }

    private void show() {
        int now = opened.orElseGet(asked::showing);
        if (now != count) {
            draw(now);
        }
        answer = drawn.flatMap(there -> asked.computed(now));
        boolean right = answer.filter(Fact.Computed::right).isPresent();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), answer.isPresent() && !right);
        further.setVisible(answer.isPresent());
        further.setManaged(answer.isPresent());
        if (answer.isEmpty()) {
            verdict.clear();
            field.ask(aloud(), page.answers().typed(item.id()));
            sure.ask(page.answers().sure(item.id()));
        } else {
            tell(answer.get());
        }
    }

    private void tell(Fact.Computed answer) {
        if (sure.hasFocus()) {
            field.focus();
        }
        Marking marking = item.exercise().mark(drawn.orElseThrow(), answer.value());
        field.tell(answer.typed(), verdict.say(answer, marking, context));
        sure.tell(answer.sure());
    }

    private void draw(int number) {
        if (count > 0) {
            // What was begun belongs to the numbers that stood there.
            page.answers().forget(item.id());
        }
        count = number;
        drawn = item.exercise().drawn(number);
        question.getChildren().clear();
        field.setDisable(drawn.isEmpty());
        link.setText("Link to draw " + number);
        String help = "Copies " + address() + ", a link that opens this draw.";
        link.setTooltip(HelpTooltip.bubble(help));
        link.setAccessibleHelp(help);
        if (drawn.isEmpty()) {
            question.getChildren().add(new Label("With these numbers there is nothing to ask."));
            return;
        }
        WidgetSession<?> session = page.numbers().session().orElseThrow();
        context =
                page.showing(LiveNumbers.fixed(session, session.ask(drawn.get().values())));
        item.question().forEach(block -> BlockRenderer.add(question, block, context));
    }

    private String aloud() {
        return item.question().stream()
                .map(block -> context.numbers().aloud(block))
                .collect(Collectors.joining(" "));
    }

    private void showMe() {
        drawn.ifPresent(there -> page.act().accept(new ActionLink(ActionLink.Kind.SET, there.query(), true)));
    }

    private String address() {
        return NoteAddress.ofDraw(page.study().file(), item.id(), count);
    }

    private void copyLink() {
        Copying.putLink(address(), getScene().getWindow());
    }
}
