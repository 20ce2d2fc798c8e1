package firstlayer.ui.stage;

import firstlayer.lecture.Stop;

/** A stop in a few words. */
final class StopWords {

    private StopWords() {}

    static String kind(Stop stop) {
        return switch (stop.kind()) {
            case TITLE -> "Title";
            case PREDICTION -> "Prediction";
            case EXPERIMENT -> "Experiment";
            case QUESTION -> "Question";
            case OWN -> "Stop";
            case ANSWER -> "Answer";
        };
    }
}
