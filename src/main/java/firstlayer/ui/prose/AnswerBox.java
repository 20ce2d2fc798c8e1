package firstlayer.ui.prose;

import firstlayer.note.node.Section;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The model answer, hidden until it is asked for. */
final class AnswerBox extends VBox {

    AnswerBox(Section section, RenderContext sheet) {
        getStyleClass().addAll("section", "answer");
        BlockRenderer.add(this, section.heading(), sheet);
        Button reveal = new Button();
        reveal.getStyleClass().add("reveal");
        reveal.textProperty()
                .bind(Bindings.when(sheet.answers().shown())
                        .then("Hide the answer (A)")
                        .otherwise("Show the answer (A)"));
        reveal.setOnAction(
                event -> sheet.answers().shown().set(!sheet.answers().shown().get()));
        VBox content = new VBox();
        content.getStyleClass().add("answer-content");
        for (var child = section.heading().getNext(); child != null; child = child.getNext()) {
            BlockRenderer.add(content, child, sheet);
        }
        content.visibleProperty().bind(sheet.answers().shown());
        content.managedProperty().bind(content.visibleProperty());
        getChildren().addAll(reveal, content);
    }
}
