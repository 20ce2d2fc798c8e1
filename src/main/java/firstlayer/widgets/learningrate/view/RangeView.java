package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.learningrate.model.RangeResult;
import java.util.List;
import javafx.scene.Node;

/** One picture: accuracy or loss while the rate grows, or the U; on the stage what it rests on beside it. */
final class RangeView implements WidgetView<RangeResult> {

    private final RangePlot range = new RangePlot();
    private final RangeBesidePlot beside = new RangeBesidePlot();
    private final Board board = new Board(Part.of("range", range.plot(), 20, 12));
    private final StageBoard stage = new StageBoard();
    private final Place place;

    RangeView(Place place) {
        this.place = place;
        if (place == Place.STAGE) {
            stage.arrange(
                    List.of(Part.of("range", range.plot(), 20, 12), Part.of("beside-range", beside.plot(), 13, 8)));
        }
    }

    @Override
    public Node node() {
        return place == Place.STAGE ? stage : board;
    }

    @Override
    public List<String> parts() {
        return stage.parts();
    }

    @Override
    public void choose(List<String> parts) {
        stage.choose(parts);
    }

    @Override
    public void show(Picture<RangeResult> picture) {
        range.show(picture);
        beside.show(picture.now());
    }
}
