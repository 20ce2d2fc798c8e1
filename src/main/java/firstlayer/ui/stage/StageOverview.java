package firstlayer.ui.stage;

import firstlayer.lecture.Stop;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All stops of a lecture as a list with small pictures, over the stage. A picture is made when its line is first seen. */
public final class StageOverview extends StackPane {

    private static final double PICTURE = 0.16;

    private final Presenter presenter;
    private final Function<Stop, CompletableFuture<WritableImage>> draw;
    private final ListView<Stop> list = new ListView<>();
    private final Map<String, Image> drawn = new HashMap<>();
    // One at a time: the lecture goes on meanwhile.
    private CompletableFuture<?> drawing = CompletableFuture.completedFuture(null);

    /** @param draw makes the picture of a stop as it begins, which tells nothing that is asked there */
    public StageOverview(Presenter presenter, Function<Stop, CompletableFuture<WritableImage>> draw) {
        this.presenter = presenter;
        this.draw = draw;
        getStyleClass().add("stage-overview");
        list.setCellFactory(view -> new Line());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        getChildren().add(list);
        setVisible(false);
    }

    /** Shows it, or puts it away. */
    public void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            list.getItems().setAll(presenter.lecture().get().stops());
            int now = presenter.lecture().get().index();
            list.getSelectionModel().select(now);
            list.scrollTo(Math.max(0, now - 1));
            list.requestFocus();
        }
    }

    private void go() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            setVisible(false);
            presenter.jump(chosen);
        }
    }

    private void show(Stop stop, ImageView where, BooleanSupplier isSeen) {
        Image known = drawn.get(stop.id());
        where.setImage(known);
        if (known == null && presenter.session().isPresent()) {
            drawing = drawing.handle((before, failed) -> stop)
                    .thenComposeAsync(
                            next -> drawn.containsKey(next.id()) || !isVisible() || !isSeen.getAsBoolean()
                                    ? CompletableFuture.<WritableImage>completedFuture(null)
                                    : draw.apply(next),
                            Platform::runLater)
                    .thenAcceptAsync(image -> keep(stop, image), Platform::runLater);
        }
    }

    private void keep(Stop stop, WritableImage image) {
        if (image != null) {
            drawn.put(stop.id(), image);
            list.refresh();
        }
    }

    private final class Line extends ListCell<Stop> {

        private final ImageView picture = new ImageView();
        private final Label number = new Label();
        private final Label kind = new Label();
        private final Label title = new Label();
        private final HBox row = new HBox(number, new StackPane(picture), new VBox(kind, title));

        Line() {
            row.getStyleClass().add("overview-line");
            number.getStyleClass().add("stage-letter");
            kind.getStyleClass().add("overview-kind");
            title.setWrapText(true);
            number.setMinWidth(USE_PREF_SIZE);
            picture.setPreserveRatio(true);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    go();
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Stop stop, boolean empty) {
            super.updateItem(stop, empty);
            setGraphic(empty || stop == null ? null : row);
            if (!empty && stop != null) {
                number.setText(String.format(Locale.ROOT, "%2d", getIndex() + 1));
                kind.setText(StopWords.kind(stop));
                title.setText(stop.title());
                picture.setFitHeight(PICTURE * StageOverview.this.getHeight());
                show(stop, picture, () -> stop.equals(getItem()));
            }
        }
    }
}
