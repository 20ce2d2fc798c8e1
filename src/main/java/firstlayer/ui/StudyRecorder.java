package firstlayer.ui;

import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Where a page writes down what its reader does. On the JavaFX thread. */
public interface StudyRecorder {

    /** What is known so far, with what was recorded and is still being written. */
    Study study();

    /** Whether all that was recorded is on the disk. */
    ReadOnlyObjectProperty<Keeping> keeping();

    /** Adds an event to what is known, now, and sees to it that it is kept. */
    void record(Subject subject, Fact fact);
}
