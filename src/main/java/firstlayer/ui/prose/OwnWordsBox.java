package firstlayer.ui.prose;

import firstlayer.note.node.Section;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the reader writes, beside what a good answer mentions; only the latter where nothing is recorded. */
final class OwnWordsBox extends VBox {

    OwnWordsBox(Section section, RenderContext context) {
        getStyleClass().addAll("section", "own-words");
        BlockRenderer.add(this, section.heading(), context);
        RubricBox rubric = new RubricBox(section, context);
        context.studio()
                .ifPresentOrElse(
                        studio -> add(studio, rubric, context),
                        () -> getChildren().add(rubric));
    }

    private void add(Studio studio, RubricBox rubric, RenderContext context) {
        VBox past = new VBox();
        getChildren().addAll(new SideBySide(new AnswerEditor(studio, past, context), rubric, 0.6), past);
        Label title = new Label("As it will look");
        title.getStyleClass().add("own-title");
        VBox preview = new VBox(title, new AnswerPreview(studio.text(), context));
        preview.getStyleClass().add("own-look");
        preview.visibleProperty().bind(studio.text().isNotEmpty());
        preview.managedProperty().bind(preview.visibleProperty());
        getChildren().add(preview);
    }
}
