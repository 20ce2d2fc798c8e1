package firstlayer.ui.review;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.param.Values;
import firstlayer.ui.SpokenResult;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Place;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The picture that belongs to a question, in a running widget of its own; covered until it tells nothing any more. */
final class ReviewPicture extends VBox {

    /**
     * What a question's picture is set to.
     *
     * @param tells whether it would give the answer away
     */
    record Setting(Values values, boolean tells) {

        /** The setting of a question; empty where it has no picture. */
        static Optional<Setting> of(Item item, int showing, WidgetSession<?> session) {
            Values start = session.knobs().start();
            if (item instanceof NumberItem number) {
                return number.exercise().drawn(showing).map(drawn -> new Setting(drawn.values(), true));
            }
            if (item instanceof Predict predict) {
                return Optional.of(new Setting(predict.run().values(start, start), true));
            }
            return link(item)
                    .map(link -> new Setting(
                            link.values(start, start),
                            Nodes.around(link, Options.class).isPresent()));
        }
    }

    private final WidgetSession<?> session;
    private final Node view;
    private final Label cover = new Label("The picture comes with the answer");
    private final boolean tells;

    ReviewPicture(WidgetSession<?> session, Setting setting) {
        this.session = session;
        this.tells = setting.tells();
        getStyleClass().add("review-picture");
        session.set(setting.values());
        view = session.view(Place.DESK).node();
        StackPane picture = new StackPane(view, cover);
        picture.getStyleClass().add("picture");
        VBox.setVgrow(picture, Priority.ALWAYS);
        cover.getStyleClass().add("review-cover");
        cover.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cover.setWrapText(true);
        getChildren().add(picture);
        view.accessibleTextProperty().bind(new SpokenResult(session).words());
        show(false);
    }

    /** The first link of a question that sets its picture: of those in its own words, otherwise of those in its feedback. */
    private static Optional<ActionLink> link(Item item) {
        List<ActionLink> links = links(item);
        return links.stream()
                .filter(link -> Nodes.around(link, Options.class).isEmpty())
                .findFirst()
                .or(() -> links.stream().findFirst());
    }

    private static List<ActionLink> links(Item item) {
        return Nodes.under(item, ActionLink.class).stream()
                .filter(link -> link.kind() != ActionLink.Kind.GO)
                .toList();
    }

    /** Whether a question speaks of a picture. */
    static boolean isMeant(Item item) {
        return item instanceof NumberItem || !links(item).isEmpty();
    }

    /** Uncovers the picture, or covers it where it would tell. */
    void show(boolean answered) {
        boolean covered = tells && !answered;
        cover.setVisible(covered);
        view.setVisible(!covered);
    }

    WidgetSession<?> session() {
        return session;
    }
}
