package firstlayer.widgets.loss;

import firstlayer.param.Knobs;
import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.widget.Exhibit;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import javafx.scene.Node;

/** The loss: the sum above, data and landscape below it, then each example's share and the price of one miss. */
public final class LossView implements WidgetView<Scoring> {

    private final SumView sum = new SumView();
    private final DataView data;
    private final LandscapeView landscape;
    private final SharesView shares = new SharesView();
    private final PriceView price = new PriceView();
    private final Board board;

    private LossView(Knobs knobs, Place place) {
        data = new DataView(knobs);
        landscape = new LandscapeView(knobs);
        Part written = Part.of(sum.diagram(), 20, SumView.HEIGHT).weight(0.01);
        Part above = Part.columns(
                Part.of(data.plot(), 15, 10).weight(1.15),
                Part.of(landscape.plot(), 14, 10).rank(1));
        board = new Board(
                place == Place.STAGE
                        ? Part.rows(written, above)
                        : Part.rows(
                                written,
                                above.weight(1.5),
                                Part.columns(
                                        Part.of(shares.plot(), 15, 7.5).rank(2).weight(1.15),
                                        Part.of(price.plot(), 14, 8).rank(3))));
    }

    public static Exhibit<?> exhibit() {
        return new Exhibit<>(new LossModel(), LossView::new);
    }

    @Override
    public Node node() {
        return board;
    }

    @Override
    public void show(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        sum.show(scoring);
        data.show(picture);
        landscape.show(picture);
        shares.show(scoring);
        price.show(scoring);
    }
}
