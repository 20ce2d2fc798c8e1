package firstlayer.note;

import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;

/** Names where every readout is taken to be there, and every draw to be good, because asking may cost a solve. */
record LenientNames(Names names) implements Names {

    @Override
    public List<String> widgets() {
        return names.widgets();
    }

    @Override
    public Optional<Values> initial(String widget) {
        return names.initial(widget);
    }

    @Override
    public Optional<String> objection(String widget, Values at) {
        return names.objection(widget, at);
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return true;
    }

    @Override
    public List<String> parts(String widget) {
        return names.parts(widget);
    }

    @Override
    public Workings workings(String widget) {
        return names.workings(widget);
    }
}
