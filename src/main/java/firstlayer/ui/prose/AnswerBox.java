package firstlayer.ui.prose;

import firstlayer.note.node.Section;
import firstlayer.study.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The model answer, hidden until it is asked for. Where the reader is to write one first it stays closed until something is
 * written, and then stands beside that.
 */
final class AnswerBox extends VBox {

    private final RenderContext context;
    private final BooleanExpression open;

    AnswerBox(Section section, RenderContext context) {
        this.context = context;
        this.open = context.studio()
                .map(studio -> BooleanExpression.booleanExpression(studio.open()))
                .orElse(new SimpleBooleanProperty(true));
        getStyleClass().addAll("section", "answer");
        BlockRenderer.add(this, section.heading(), context);
        FlowPane buttons = new FlowPane(reveal());
        buttons.getStyleClass().add("own-buttons");
        context.studio().ifPresent(studio -> {
            getChildren().add(why());
            buttons.getChildren().addAll(write(studio), anyway(studio));
        });
        VBox content = new VBox();
        content.getStyleClass().add("answer-content");
        for (var child = section.heading().getNext(); child != null; child = child.getNext()) {
            BlockRenderer.add(content, child, context);
        }
        context.studio().ifPresent(studio -> content.getChildren().add(0, title("A model answer", studio)));
        VBox own = context.studio().map(this::own).orElseGet(VBox::new);
        show(content, open.and(context.answers().shown()));
        getChildren().addAll(buttons, new SideBySide(own, content, 0.5));
    }

    private static void show(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button button(String words, BooleanExpression when) {
        Button button = new Button(words);
        button.getStyleClass().add("reveal");
        show(button, when);
        return button;
    }

    private Button reveal() {
        Button reveal = button("", open);
        reveal.textProperty()
                .bind(Bindings.when(context.answers().shown())
                        .then("Hide the answer (A)")
                        .otherwise("Show the answer (A)"));
        reveal.setOnAction(event ->
                context.answers().shown().set(!context.answers().shown().get()));
        return reveal;
    }

    // There is such a line in both states, so that nothing moves under the hands of who writes the fortieth word.
    private Label why() {
        Label why = new Label();
        why.textProperty()
                .bind(Bindings.when(open)
                        .then("One way to answer. Compare it with yours, then tick what yours mentions.")
                        .otherwise(String.format(
                                Locale.ROOT, "It opens when %d words of your own are written below.", Words.ENOUGH)));
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        return why;
    }

    private Button write(Studio studio) {
        Button write = button("Write mine", open.not());
        write.setOnAction(event -> studio.goTo());
        return write;
    }

    private Button anyway(Studio studio) {
        Button anyway = button("Show anyway", open.not());
        anyway.setOnAction(event -> {
            studio.peek();
            context.answers().shown().set(true);
        });
        return anyway;
    }

    // Where only one of the two stands, the heading above it says all.
    private static Label title(String words, Studio studio) {
        Label title = new Label(words);
        title.getStyleClass().add("own-title");
        show(title, studio.text().isNotEmpty());
        return title;
    }

    /** What the reader wrote, to be compared. */
    private VBox own(Studio studio) {
        VBox own = new VBox(title("Yours", studio));
        own.getStyleClass().add("answer-content");
        // Below the box it can be seen already: twice only where it is compared.
        own.visibleProperty().addListener((property, was, now) -> {
            own.getChildren().remove(1, own.getChildren().size());
            if (now) {
                own.getChildren().add(new AnswerPreview(studio.text(), context));
            }
        });
        show(own, open.and(context.answers().shown()).and(studio.text().isNotEmpty()));
        return own;
    }
}
