package firstlayer.ui.prose;

import firstlayer.note.node.Section;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The model answer, hidden until it is asked for. */
final class AnswerBox extends VBox {

    AnswerBox(Section section, RenderContext context) {
        getStyleClass().addAll("section", "answer");
        BlockRenderer.add(this, section.heading(), context);
        Button reveal = new Button();
        reveal.getStyleClass().add("reveal");
        reveal.textProperty()
                .bind(Bindings.when(context.answers().shown())
                        .then("Hide the answer (A)")
                        .otherwise("Show the answer (A)"));
        reveal.setOnAction(event ->
                context.answers().shown().set(!context.answers().shown().get()));
        VBox content = new VBox();
        content.getStyleClass().add("answer-content");
        for (var child = section.heading().getNext(); child != null; child = child.getNext()) {
            BlockRenderer.add(content, child, context);
        }
        content.visibleProperty().bind(context.answers().shown());
        content.managedProperty().bind(content.visibleProperty());
        getChildren().addAll(reveal, content);
    }
}
