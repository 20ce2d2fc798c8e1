package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.learningrate.model.RangeResult;
import java.util.List;

/** One picture: accuracy or loss while the rate grows, or the U; on the stage what it rests on beside it. */
final class RangeView extends PartsView<RangeResult> {

    private final RangePlot range = new RangePlot();
    private final RangeBesidePlot beside = new RangeBesidePlot();

    RangeView(Place place) {
        super(place);
        arrange(
                Part.of("range", range.plot(), 20, 12),
                List.of(Part.of("range", range.plot(), 20, 12), Part.of("beside-range", beside.plot(), 13, 8)));
    }

    @Override
    public void show(Picture<RangeResult> picture) {
        range.show(picture);
        beside.show(picture.now());
    }
}
