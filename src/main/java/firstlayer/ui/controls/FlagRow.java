package firstlayer.ui.controls;

import firstlayer.param.Flag;
import firstlayer.param.Knobs;
import firstlayer.ui.HelpTooltip;
import javafx.scene.control.CheckBox;

/** On or off. */
final class FlagRow {

    private FlagRow() {}

    static ControlRow of(Knobs knobs, Flag flag) {
        CheckBox box = new CheckBox(flag.name().label());
        HelpTooltip.explain(box, flag.name().help());
        box.getStyleClass()
                .addAll("control-row", Labelled.styleClass(flag.name().role()));
        box.selectedProperty()
                .addListener((property, before, on) -> knobs.set(knobs.now().with(flag, on)));
        return new ControlRow(flag, box, box, values -> box.setSelected(values.get(flag)));
    }
}
