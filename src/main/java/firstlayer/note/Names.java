package firstlayer.note;

import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;

/** What notes may speak of: the widgets there are, their parameters and their readouts, and what these come to. */
public interface Names {

    /** The ids of the widgets there are, in the order of the catalog. */
    List<String> widgets();

    /** The initial values of a widget; empty where there is no such widget. */
    Optional<Values> initial(String widget);

    /** Why values that are legal one by one do not fit together, and what would. */
    default Optional<String> objection(String widget, Values at) {
        return Optional.empty();
    }

    /** Whether a widget has a readout of this name at these values, with or without a number now. */
    boolean reads(String widget, Values at, String readout);

    /** The names of all parts that the picture of a widget that exists may have. */
    List<String> parts(String widget);

    /** What exercises of a widget that exists are worked out with. */
    Workings workings(String widget);

    /** How many draws of every exercise are tried when its note is read. */
    default int draws() {
        return 0;
    }
}
