package firstlayer.widgets.loss.view;

import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.loss.model.LossModel;

/** The loss, ready to be shown. */
public final class LossEntry {

    private LossEntry() {}

    public static WidgetEntry<?> entry() {
        return new WidgetEntry<>(new LossModel(), LossView::new);
    }
}
